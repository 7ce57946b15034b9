package vn.xeploai.ratings.decision;

import java.util.List;
import java.util.UUID;
import vn.xeploai.ratings.finding.Assessments.DocumentLine;
import vn.xeploai.ratings.lock.CampaignLock;
import vn.xeploai.ratings.quota.QuotaOutcome;
import vn.xeploai.ratings.quota.RatingGrade;
import vn.xeploai.ratings.rating.Conclusion;
import vn.xeploai.ratings.rating.CurrentRating;
import vn.xeploai.ratings.rating.Role;

/**
 * A line of a document's list with the rating that it decides, which is locked.
 *
 * @param at where in the list, from 0
 */
record DecisionLine(int at, DecisionRequest.Item item, CurrentRating rating) {
    DocumentLine assessed(DecisionRequest request, QuotaOutcome counted) {
        return new DocumentLine(
                rating.ratingId(),
                item.grade(),
                item.notRatedReason(),
                request.date(),
                item.replaces(),
                counted.full().getOrDefault(rating.ratingId(), List.of()));
    }

    RatingGrade ratingGrade() {
        return new RatingGrade(item.grade(), item.distinction());
    }

    CampaignLock.LockedSubject lockedSubject() {
        return new CampaignLock.LockedSubject(
                "items[%d].replaces".formatted(at), rating.ratingId(), rating.subject(), rating.unitId());
    }

    /** A document that replaces another settles the complaint against that one. */
    Conclusion conclusion(UUID decisionId, DecisionRequest request, Role role, boolean byCompetentBody) {
        return new Conclusion(
                rating.ratingId(),
                decisionId,
                at,
                item.state(),
                item.grade(),
                item.distinction(),
                item.notRatedReason(),
                item.reason(),
                item.replaces(),
                request.date(),
                rating.state(),
                role,
                request.decidingUnitId(),
                item.replaces() == null ? rating.complaint() : null,
                byCompetentBody);
    }
}
