package vn.xeploai.ratings.quota;

import java.time.LocalDate;
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

/**
 * The quotas of the groups at and below a unit: as they would apply to a document of the asked day. In a group in which everybody is concluded,
 * or which exceeds its quota by then, those of the day of its latest document apply: what was lawful on its day is no excess later.
 */
final class QuotaReport {
    private static final Comparator<QuotaKey> ORDER = Comparator.comparing(QuotaKey::rule)
            .thenComparing(key -> String.valueOf(key.subjectKind()))
            .thenComparing(key -> key.unitId().toString())
            .thenComparing(key -> String.valueOf(key.groupId()));

    private final CampaignQuotas recorded;
    private final CampaignQuotas quotas;
    private final UUID under;
    private final QuotaStage stage;
    private final Map<UUID, String> groupNames;
    private final Map<QuotaKey, Group> groups = new LinkedHashMap<>();

    /**
     * @param recorded for documents of whatever day
     * @param under groups that reach above it are left out, since not all of their subjects are in the rows
     */
    QuotaReport(CampaignQuotas recorded, LocalDate day, UUID under, QuotaStage stage, Map<UUID, String> groupNames) {
        this.recorded = recorded;
        this.quotas = recorded.on(day);
        this.under = under;
        this.stage = stage;
        this.groupNames = groupNames;
    }

    /** A group with its decided and proposed grades. */
    private static final class Group {
        private final EffectiveQuota quota;
        private final QuotaPlace place;
        private final TierCounter decided = new TierCounter();
        private final TierCounter proposed = new TierCounter();
        private LocalDate latest;
        private boolean open;

        /** @param place of any of its subjects */
        Group(EffectiveQuota quota, QuotaPlace place) {
            this.quota = quota;
            this.place = place;
        }

        void add(Scheme scheme, QuotaRow row) {
            if (latest == null || row.decidedOn() != null && row.decidedOn().isAfter(latest)) latest = row.decidedOn();
            open |= row.open();
            var rule = quota.rule().rule();
            var kind = row.place().subjectKind();
            decided.add(TierCounter.Position.of(scheme, rule, kind, row.grade()), row.subjects());
            proposed.add(TierCounter.Position.of(scheme, rule, kind, row.proposal()), row.subjects());
        }

        /** As the rule of the report says. */
        EffectiveQuota applied(CampaignQuotas recorded) {
            if (latest == null || open && !isExceeded(recorded.scheme())) return quota;
            return recorded.on(latest).of(place).stream()
                    .filter(other -> other.key().equals(quota.key()))
                    .findFirst()
                    .orElse(quota);
        }

        private boolean isExceeded(Scheme scheme) {
            return QuotaRule.answer(quota.question(scheme.id(), null), decided.counts(), TierCounts.NONE)
                    .now()
                    .exceeded();
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
            groups.computeIfAbsent(quota.key(), key -> new Group(quota, row.place()))
                    .add(quotas.scheme(), row);
        }
    }

    List<GroupQuota> groups() {
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .map(entry -> GroupQuota.of(entry.getKey(), answer(entry.getValue())))
                .toList();
    }

    private QuotaAnswer answer(Group group) {
        var quota = group.applied(recorded);
        var question =
                quota.question(quotas.scheme().id(), groupNames.get(quota.key().groupId()));
        return QuotaRule.answer(question, group.counts(stage), group.further(stage));
    }

    List<AggregateQuota> aggregates() {
        var sums = groups.values().stream()
                .filter(group -> group.quota.key().groupId() == null)
                .collect(Collectors.groupingBy(QuotaReport::sum, LinkedHashMap::new, Collectors.toList()));
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> aggregate(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Sum sum(Group group) {
        var key = group.quota.key();
        return new Sum(key.rule(), key.subjectKind());
    }

    /** By the quota as adjusted, if it is the same in all groups, else by that of the scheme. */
    private AggregateQuota aggregate(Sum sum, List<Group> several) {
        var applied = several.stream().map(group -> group.applied(recorded)).toList();
        var rules = applied.stream().map(EffectiveQuota::rule).distinct().toList();
        var first = applied.get(0);
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
