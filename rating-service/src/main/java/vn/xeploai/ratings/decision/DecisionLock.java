package vn.xeploai.ratings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.lock.CampaignLock;
import vn.xeploai.ratings.lock.LockedSubject;
import vn.xeploai.ratings.rating.StandingRating;
import vn.xeploai.ratings.scheme.Subject;

/** Holds a paper against the lock of its campaign. One issued elsewhere is taken, because history happened. */
@ApplicationScoped
class DecisionLock {
    private final CampaignLock lock;

    DecisionLock(CampaignLock lock) {
        this.lock = lock;
    }

    /** @param ratings of each line the rating as it stands */
    void require(CampaignView campaign, DecisionRequest request, List<StandingRating> ratings) {
        if (request.origin() == DecisionOrigin.ISSUED_ELSEWHERE) return;
        var decided = IntStream.range(0, ratings.size())
                .filter(at -> ratings.get(at).decidedByPaper())
                .mapToObj(at -> subject(at, ratings.get(at)))
                .toList();
        lock.require(campaign, decided);
    }

    private static LockedSubject subject(int at, StandingRating rating) {
        return new LockedSubject(
                "items[%d].replaces".formatted(at),
                rating.ratingId(),
                new Subject(rating.subjectKind(), rating.subjectId()),
                rating.unitId());
    }
}
