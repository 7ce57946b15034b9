package vn.xeploai.ratings.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.procedure.RatingState;
import vn.xeploai.ratings.rating.StandingRating;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * What each line of a paper's list must hold. Refuses nothing itself: it names every fault with its field, so that a caller mends them
 * all at once.
 */
class DecisionItemRule {
    private final Scheme scheme;
    private final List<FieldError> faults = new ArrayList<>();
    private final List<FieldError> conflicts = new ArrayList<>();
    private final List<FieldError> held = new ArrayList<>();

    DecisionItemRule(Scheme scheme) {
        this.scheme = scheme;
    }

    /** Lines that cannot be understood, or that this campaign or its scheme does not know. */
    List<FieldError> faults() {
        return List.copyOf(faults);
    }

    /** Lines that would change what another paper decided, without naming that one. */
    List<FieldError> conflicts() {
        return List.copyOf(conflicts);
    }

    /** Lines that would decide what is on hold. */
    List<FieldError> held() {
        return List.copyOf(held);
    }

    void checkForm(List<DecisionItemRequest> items) {
        for (var at = 0; at < items.size(); at++) {
            var item = items.get(at);
            if (!item.namesOne()) fault(at, "subject", "subject-or-rating");
            if (!item.concludesOne()) fault(at, "grade", "one-conclusion");
            if (item.cancels() && item.replaces() == null) fault(at, "replaces", "cancelled-decision-missing");
        }
    }

    /**
     * @param ids of each line the rating, or null if the campaign knows no such subject
     * @param standing the locked ratings
     */
    void checkSubjects(DecisionRequest request, List<UUID> ids, Map<UUID, StandingRating> standing) {
        Set<UUID> seen = new HashSet<>();
        for (var at = 0; at < ids.size(); at++) {
            var rating = ids.get(at) == null ? null : standing.get(ids.get(at));
            var place = request.items().get(at).place();
            if (rating == null) {
                fault(at, place, "subject-unknown");
                continue;
            }
            if (!rating.campaignId().equals(request.campaignId())) fault(at, place, "subject-not-in-campaign");
            if (!seen.add(rating.ratingId())) fault(at, place, "subject-repeated");
            checkConclusion(at, request.items().get(at), rating.subjectKind());
        }
    }

    /**
     * How the ratings stand, which is told only to whoever may decide on them.
     *
     * @param ratings of each line the locked rating
     */
    void checkStates(DecisionRequest request, List<StandingRating> ratings) {
        for (var at = 0; at < ratings.size(); at++) {
            var item = request.items().get(at);
            var rating = ratings.get(at);
            if (rating.state() == RatingState.OFF_ROSTER) fault(at, item.place(), "subject-off-roster");
            checkReplaced(at, item, rating);
            if (request.origin() == DecisionOrigin.ISSUED_ELSEWHERE) continue;
            checkOrder(at, request, rating);
            checkWay(at, item, rating);
            checkPublished(at, item, rating);
        }
    }

    private void checkConclusion(int at, DecisionItemRequest item, SubjectKind kind) {
        if (item.grade() != null && scheme.grade(kind, item.grade()).isEmpty()) {
            fault(at, "grade", "grade-not-in-scheme");
        }
        if (item.notRatedReason() != null && !scheme.knowsReason(item.notRatedReason())) {
            fault(at, "notRatedReason", "reason-not-in-scheme");
        }
        if (item.distinction() != null && !scheme.offers(item.distinction(), kind, item.grade())) {
            fault(at, "distinction", "distinction-not-offered");
        }
    }

    private void checkReplaced(int at, DecisionItemRequest item, StandingRating rating) {
        if (item.replaces() == null && rating.decidedByPaper()) conflict(at, "rating-already-decided");
        if (item.replaces() != null && !item.replaces().equals(rating.decisionId())) {
            conflict(at, "decision-not-standing");
        }
    }

    /** A paper replaces or cancels what was decided before it, not after. */
    private void checkOrder(int at, DecisionRequest request, StandingRating rating) {
        var replaced = request.items().get(at).replaces();
        if (replaced == null || !replaced.equals(rating.decisionId())) return;
        var before = rating.decidedOn() != null && request.date().isBefore(rating.decidedOn());
        if (before) fault(at, "replaces", "decision-before-replaced");
    }

    /** What was issued elsewhere has happened, whatever way it went. */
    private void checkWay(int at, DecisionItemRequest item, StandingRating rating) {
        if (rating.state() == RatingState.ON_HOLD) {
            held.add(new FieldError("items[%d]".formatted(at), "rating-on-hold", null));
            return;
        }
        var left = rating.position().stepsBefore(RatingAct.DECISION);
        var mayBeLeft = scheme.skippableSteps().containsAll(left);
        if (item.grade() != null && !mayBeLeft && !item.givesReason()) fault(at, "reason", "skipped-steps-unexplained");
    }

    /** What was made known is adjusted or cancelled because it was wrong (QĐ 366-QĐ/TW Điều 15, Mẫu 03): the paper says how. */
    private void checkPublished(int at, DecisionItemRequest item, StandingRating rating) {
        if (rating.state() == RatingState.PUBLISHED && item.replaces() != null && !item.givesReason())
            fault(at, "reason", "published-change-unexplained");
    }

    private void fault(int at, String field, String code) {
        faults.add(new FieldError("items[%d].%s".formatted(at, field), code, null));
    }

    private void conflict(int at, String code) {
        conflicts.add(new FieldError("items[%d].replaces".formatted(at), code, null));
    }
}
