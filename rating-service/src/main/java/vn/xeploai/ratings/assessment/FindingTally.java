package vn.xeploai.ratings.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.xeploai.ratings.rule.FindingCount;
import vn.xeploai.ratings.scheme.Severity;

/** Counts findings, of which it keeps the first. */
final class FindingTally {
    private static final Comparator<Sort> ORDER =
            Comparator.comparing(Sort::rule).thenComparing(Sort::severity);

    private final int kept;
    private final List<PlacedFinding> first = new ArrayList<>();
    private final Map<Sort, Integer> counts = new TreeMap<>(ORDER);

    private record Sort(String rule, Severity severity) {}

    /** @param kept how many are kept */
    FindingTally(int kept) {
        this.kept = kept;
    }

    void add(PlacedFinding placed) {
        var finding = placed.finding();
        counts.merge(new Sort(finding.rule(), finding.severity()), 1, Integer::sum);
        if (first.size() < kept) first.add(placed);
    }

    List<PlacedFinding> first() {
        return first;
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<FindingCount> counts() {
        return counts.entrySet().stream()
                .map(entry ->
                        new FindingCount(entry.getKey().rule(), entry.getKey().severity(), entry.getValue()))
                .toList();
    }
}
