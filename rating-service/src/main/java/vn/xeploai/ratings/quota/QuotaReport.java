package vn.xeploai.ratings.quota;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.ratings.quota.EffectiveQuota.QuotaKey;
import vn.xeploai.ratings.quota.QuotaFilter.QuotaStage;
import vn.xeploai.ratings.quota.QuotaResponse.AggregateQuota;
import vn.xeploai.ratings.quota.QuotaResponse.GroupQuota;
import vn.xeploai.ratings.quota.QuotaSql.QuotaRow;
import vn.xeploai.ratings.rule.QuotaAnswer;
import vn.xeploai.ratings.rule.QuotaRule;
import vn.xeploai.ratings.rule.TierCounts;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The quotas of the groups at and below a unit. */
final class QuotaReport {
    private static final Comparator<QuotaKey> ORDER = Comparator.comparing(QuotaKey::rule)
            .thenComparing(key -> String.valueOf(key.subjectKind()))
            .thenComparing(key -> key.unitId().toString())
            .thenComparing(key -> String.valueOf(key.groupId()));

    private final CampaignQuotas quotas;
    private final UUID under;
    private final QuotaStage stage;
    private final Map<UUID, String> groupNames;
    private final Map<QuotaKey, Group> groups = new LinkedHashMap<>();

    /** @param under groups that reach above it are left out, since not all of their subjects are in the rows */
    QuotaReport(CampaignQuotas quotas, UUID under, QuotaStage stage, Map<UUID, String> groupNames) {
        this.quotas = quotas;
        this.under = under;
        this.stage = stage;
        this.groupNames = groupNames;
    }

    /** A group with its decided and proposed grades. */
    private record Group(EffectiveQuota quota, TierCounter decided, TierCounter proposed) {
        Group(EffectiveQuota quota) {
            this(quota, new TierCounter(), new TierCounter());
        }

        void add(Scheme scheme, QuotaRow row) {
            var rule = quota.rule().rule();
            var kind = row.place().subjectKind();
            decided.add(TierCounter.Position.of(scheme, rule, kind, row.grade()), row.subjects());
            proposed.add(TierCounter.Position.of(scheme, rule, kind, row.proposal()), row.subjects());
        }

        /** What counts at a stage. */
        TierCounts counts(QuotaStage stage) {
            return stage == QuotaStage.DECIDED
                    ? decided.counts()
                    : decided.counts().plus(proposed.counts());
        }

        /** What is proposed beyond that. */
        TierCounts further(QuotaStage stage) {
            return stage == QuotaStage.DECIDED ? proposed.counts() : TierCounts.NONE;
        }
    }

    private record Sum(String rule, SubjectKind kind) {}

    void add(QuotaRow row) {
        for (var quota : quotas.of(row.place())) {
            if (!quota.path().contains(under)) continue;
            groups.computeIfAbsent(quota.key(), key -> new Group(quota)).add(quotas.scheme(), row);
        }
    }

    List<GroupQuota> groups() {
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .map(entry -> GroupQuota.of(entry.getKey(), answer(entry.getValue())))
                .toList();
    }

    private QuotaAnswer answer(Group group) {
        var name = groupNames.get(group.quota().key().groupId());
        var question = group.quota().question(quotas.scheme().id(), name);
        return QuotaRule.answer(question, group.counts(stage), group.further(stage));
    }

    List<AggregateQuota> aggregates() {
        var sums = groups.values().stream()
                .filter(group -> group.quota().key().groupId() == null)
                .collect(Collectors.groupingBy(QuotaReport::sum, LinkedHashMap::new, Collectors.toList()));
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> aggregate(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Sum sum(Group group) {
        var key = group.quota().key();
        return new Sum(key.rule(), key.subjectKind());
    }

    /** By the quota as adjusted, if it is the same in all groups, else by that of the scheme. */
    private AggregateQuota aggregate(Sum sum, List<Group> several) {
        var rules =
                several.stream().map(group -> group.quota().rule()).distinct().toList();
        var first = several.get(0).quota();
        var quota = rules.size() == 1 ? first : quotas.unadjusted(first);
        var question = quota.question(quotas.scheme().id(), null);
        var counts = several.stream().map(group -> group.counts(stage)).reduce(TierCounts.NONE, TierCounts::plus);
        return new AggregateQuota(
                under,
                sum.kind(),
                sum.rule(),
                several.size(),
                QuotaRule.answer(question, counts, TierCounts.NONE).now(),
                QuotaRule.readings(question, counts),
                QuotaRule.aggregate(question, counts).orElse(null));
    }
}
