package vn.xeploai.ratings.quota;

import java.util.ArrayList;
import java.util.List;
import vn.xeploai.ratings.rule.QuotaTransition;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Subject;

/** What a list of new grades does to one group. */
final class GroupState {
    private final Scheme scheme;
    private final AppliedQuota quota;
    private final TierCounting before = new TierCounting();
    private final TierCounting after = new TierCounting();
    private final List<Subject> raised = new ArrayList<>();

    GroupState(Scheme scheme, AppliedQuota quota) {
        this.scheme = scheme;
        this.quota = quota;
    }

    AppliedQuota quota() {
        return quota;
    }

    void stand(QuotaRow row) {
        var standing = standing(row.place(), row.graded());
        before.add(standing, row.subjects());
        after.add(standing, row.subjects());
    }

    void change(Rated rated, Graded to) {
        var was = standing(rated.place(), rated.graded());
        var becomes = standing(rated.place(), to);
        after.add(was, -1).add(becomes, 1);
        if (becomes.limited() && !was.limited()) raised.add(rated.subject());
    }

    private Standing standing(Place place, Graded graded) {
        return Standing.of(scheme, quota.rule().rule(), place.kind(), graded);
    }

    QuotaTransition transition() {
        return new QuotaTransition(before.counts(), after.counts(), raised.size());
    }

    List<Subject> raised() {
        return List.copyOf(raised);
    }
}
