package vn.xeploai.ratings.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xeploai.ratings.quota.QuotaSql.QuotaRow;
import vn.xeploai.ratings.quota.QuotaSql.RatingPlace;
import vn.xeploai.ratings.rule.FullQuota;
import vn.xeploai.ratings.rule.QuotaRule;
import vn.xeploai.ratings.rule.TierCounts;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Subject;

/** What a list of new grades does to one group. */
final class QuotaChange {
    private final Scheme scheme;
    private final EffectiveQuota quota;
    private final TierCounter before = new TierCounter();
    private final TierCounter after = new TierCounter();
    private final List<Subject> raised = new ArrayList<>();

    QuotaChange(Scheme scheme, EffectiveQuota quota) {
        this.scheme = scheme;
        this.quota = quota;
    }

    EffectiveQuota quota() {
        return quota;
    }

    void add(QuotaRow row) {
        var position = position(row.place(), row.grade());
        before.add(position, row.subjects());
        after.add(position, row.subjects());
    }

    void change(RatingPlace rating, RatingGrade to) {
        var from = position(rating.place(), rating.grade());
        var becomes = position(rating.place(), to);
        after.add(from, -1).add(becomes, 1);
        if (becomes.limited() && !from.limited()) raised.add(rating.subject());
    }

    private TierCounter.Position position(QuotaPlace place, RatingGrade grade) {
        return TierCounter.Position.of(scheme, quota.rule().rule(), place.subjectKind(), grade);
    }

    TierCounts before() {
        return before.counts();
    }

    TierCounts after() {
        return after.counts();
    }

    /** @param groupName null for a group without a name */
    QuotaRule.Verdict verdict(String groupName) {
        return QuotaRule.verdict(quota.question(scheme.id(), groupName), after(), raised.size());
    }

    /** The quota, if it has no place for a rating of the group beside all changes. */
    Optional<FullQuota> full(QuotaPlace place, RatingGrade to) {
        return QuotaRule.full(
                quota.question(scheme.id(), null), after(), position(place, to).tier());
    }

    List<Subject> raised() {
        return List.copyOf(raised);
    }
}
