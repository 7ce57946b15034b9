package vn.xeploai.gateway.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.xeploai.gateway.source.RuleFindings;
import vn.xeploai.gateway.source.Severity;

/** Counts findings by rule and severity. */
final class FindingCounts {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::rule).thenComparing(Key::severity);

    private final Map<Key, Integer> counts = new TreeMap<>(ORDER);

    private record Key(String rule, Severity severity) {}

    void add(FindingResponse finding) {
        add(finding.rule(), finding.severity(), 1);
    }

    void add(RuleFindings.Count count) {
        add(count.rule(), count.severity(), count.count());
    }

    private void add(String rule, Severity severity, int count) {
        counts.merge(new Key(rule, severity), count, Integer::sum);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<FindingCountResponse> counts() {
        return counts.entrySet().stream()
                .map(count -> new FindingCountResponse(
                        count.getKey().rule(), count.getKey().severity(), count.getValue()))
                .toList();
    }
}
