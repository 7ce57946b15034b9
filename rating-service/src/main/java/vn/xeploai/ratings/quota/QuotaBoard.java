package vn.xeploai.ratings.quota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.ratings.rule.QuotaAnswer;
import vn.xeploai.ratings.rule.QuotaRule;
import vn.xeploai.ratings.rule.TierCounts;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The ceilings of the groups at and below a unit, drawn up from what stands there. */
final class QuotaBoard {
    private static final Comparator<QuotaKey> ORDER = Comparator.comparing(QuotaKey::rule)
            .thenComparing(key -> String.valueOf(key.subjectKind()))
            .thenComparing(key -> key.unitId().toString())
            .thenComparing(key -> String.valueOf(key.groupId()));

    private final CampaignQuotas quotas;
    private final QuotaStage stage;
    private final Map<UUID, String> groupNames;
    private final Map<QuotaKey, GroupCount> groups = new LinkedHashMap<>();

    QuotaBoard(CampaignQuotas quotas, QuotaStage stage, Map<UUID, String> groupNames) {
        this.quotas = quotas;
        this.stage = stage;
        this.groupNames = groupNames;
    }

    private record Sort(String rule, SubjectKind kind) {}

    /** @param under groups that reach above it are left out, since not all of them is in the rows */
    QuotaBoard fill(UUID under, List<QuotaRow> rows) {
        for (var row : rows) {
            for (var applied : quotas.of(row.place())) {
                if (!applied.path().contains(under)) continue;
                groups.computeIfAbsent(applied.key(), key -> new GroupCount(quotas.scheme(), applied))
                        .add(row);
            }
        }
        return this;
    }

    List<GroupQuota> groups() {
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .map(entry -> GroupQuota.of(entry.getKey(), answer(entry.getValue())))
                .toList();
    }

    private QuotaAnswer answer(GroupCount group) {
        var question = group.quota()
                .question(
                        quotas.scheme().id(), groupNames.get(group.quota().key().groupId()));
        return QuotaRule.answer(question, group.counted(stage), group.further(stage));
    }

    List<AggregateQuota> aggregates(UUID under) {
        var sorts = groups.values().stream()
                .filter(group -> group.quota().key().groupId() == null)
                .collect(Collectors.groupingBy(
                        group -> new Sort(
                                group.quota().key().rule(), group.quota().key().subjectKind()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<AggregateQuota> found = new ArrayList<>();
        sorts.forEach((sort, several) -> {
            if (several.size() > 1) found.add(aggregate(under, sort, several));
        });
        return found;
    }

    /** By the ceiling as adjusted, if it is the same in all groups, else by that of the scheme. */
    private AggregateQuota aggregate(UUID under, Sort sort, List<GroupCount> several) {
        var rules =
                several.stream().map(group -> group.quota().rule()).distinct().toList();
        var first = several.get(0).quota();
        var question = rules.size() == 1
                ? first.question(quotas.scheme().id(), null)
                : quotas.unadjusted(first).question(quotas.scheme().id(), null);
        var counts = several.stream().map(group -> group.counted(stage)).reduce(TierCounts.NONE, TierCounts::plus);
        return new AggregateQuota(
                under,
                sort.kind(),
                sort.rule(),
                several.size(),
                QuotaRule.answer(question, counts, TierCounts.NONE).now(),
                QuotaRule.readings(question, counts),
                QuotaRule.aggregate(question, counts).orElse(null));
    }
}
