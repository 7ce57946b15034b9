package vn.xeploai.gateway.reconciliation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Discrepancies by kind: all are counted, the first of each kind are kept. */
final class DiscrepancyTally {
    private final Map<FindingRule, Long> counts = new EnumMap<>(FindingRule.class);
    private final Map<FindingRule, List<Discrepancy>> kept = new EnumMap<>(FindingRule.class);

    void add(Discrepancy found) {
        counts.merge(found.rule(), 1L, Long::sum);
        var list = kept.computeIfAbsent(found.rule(), any -> new ArrayList<>());
        if (list.size() < Bounds.MEMBER_FINDINGS) list.add(found);
    }

    long count(FindingRule rule) {
        return counts.getOrDefault(rule, 0L);
    }

    List<Discrepancy> first(FindingRule rule) {
        return kept.getOrDefault(rule, List.of()).stream().sorted().toList();
    }

    Set<FindingRule> rules() {
        return counts.keySet();
    }
}
