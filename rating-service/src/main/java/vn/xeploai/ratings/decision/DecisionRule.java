package vn.xeploai.ratings.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.platform.problem.Refusals;
import vn.xeploai.ratings.rating.CurrentRating;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.rating.Role;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * What each line of a document's list must fulfil. A refusal names every fault with its field, so that a caller can correct them all at
 * once.
 */
class DecisionRule {
    private final Scheme scheme;
    private final DecisionRequest request;
    private final Set<Role> whoReleases;
    private Optional<Refusal> dateRefusal = Optional.empty();
    private final List<FieldError> faults = new ArrayList<>();
    private final List<FieldError> conflicts = new ArrayList<>();
    private final List<FieldError> held = new ArrayList<>();

    /** @param whoReleases the roles that end a hold */
    DecisionRule(Scheme scheme, DecisionRequest request, Set<Role> whoReleases) {
        this.scheme = scheme;
        this.request = request;
        this.whoReleases = whoReleases;
    }

    /** Nobody is rated for a period that has not begun. Refused with the faults of the lines. */
    void checkDate(String period) {
        var first = Period.valueOf(period).from();
        if (request.refusable() && request.date().isBefore(first))
            dateRefusal = Optional.of(DecisionRefusal.beforePeriod(request.date(), first));
    }

    /** Refused with the subjects. */
    void checkForm() {
        for (var at = 0; at < request.items().size(); at++) {
            var item = request.items().get(at);
            if (!item.namesOne()) fault(at, "subject", "subject-or-rating");
            if (!item.concludesOne()) fault(at, "grade", "one-conclusion");
            if (item.cancels() && item.replaces() == null) fault(at, "replaces", "cancelled-decision-missing");
        }
    }

    /**
     * Refuses date, form, subjects and conclusions together.
     *
     * @param ids of each line the rating; null if the campaign has no such subject
     * @param locked the locked ratings
     */
    List<DecisionLine> checkSubjects(List<UUID> ids, Map<UUID, CurrentRating> locked) {
        Set<UUID> seen = new HashSet<>();
        List<DecisionLine> lines = new ArrayList<>();
        for (var at = 0; at < ids.size(); at++) {
            var item = request.items().get(at);
            var rating = ids.get(at) == null ? null : locked.get(ids.get(at));
            if (rating == null) {
                if (item.namesOne()) fault(at, item.place(), "subject-unknown");
                continue;
            }
            if (!rating.campaignId().equals(request.campaignId())) fault(at, item.place(), "subject-not-in-campaign");
            if (!seen.add(rating.ratingId())) fault(at, item.place(), "subject-repeated");
            checkConclusion(at, item, rating.subjectKind());
            lines.add(new DecisionLine(at, item, rating));
        }
        refuse();
        return lines;
    }

    private void checkConclusion(int at, DecisionRequest.Item item, SubjectKind kind) {
        if (item.grade() != null && scheme.grade(kind, item.grade()).isEmpty()) {
            fault(at, "grade", "grade-not-in-scheme", item.grade(), scheme.gradeCodes(kind));
        }
        if (item.notRatedReason() != null && !scheme.knowsReason(item.notRatedReason())) {
            fault(at, "notRatedReason", "reason-not-in-scheme", item.notRatedReason(), scheme.reasonCodes());
        }
        if (item.distinction() != null && !scheme.offers(item.distinction(), kind, item.grade())) {
            fault(at, "distinction", "distinction-not-allowed");
        }
    }

    /** Checks the lines against the states of the ratings, which are revealed only to a body that may decide on them. */
    void checkStates(List<DecisionLine> lines) {
        for (var line : lines) {
            if (line.rating().state() == RatingState.OFF_ROSTER)
                fault(line.at(), line.item().place(), "subject-off-roster");
            checkReplaced(line);
            if (!request.refusable()) continue;
            checkOrder(line);
            checkSteps(line);
            checkPublished(line);
        }
        refuse();
    }

    private void checkReplaced(DecisionLine line) {
        var replaced = line.item().replaces();
        if (replaced == null && line.rating().decidedByDocument())
            conflicts.add(new FieldError("items[%d].replaces".formatted(line.at()), "rating-already-decided", null));
        if (replaced != null && !replaced.equals(line.rating().decisionId())) {
            conflicts.add(FieldError.notAmong(
                    "items[%d].replaces".formatted(line.at()),
                    "decision-not-in-force",
                    replaced,
                    Stream.ofNullable(line.rating().decisionId()).toList()));
        }
    }

    /** A document replaces or cancels what was decided before it, not after. */
    private void checkOrder(DecisionLine line) {
        var replaced = line.item().replaces();
        if (replaced == null || !replaced.equals(line.rating().decisionId())) return;
        var decidedOn = line.rating().decidedOn();
        if (decidedOn != null && request.date().isBefore(decidedOn))
            fault(line.at(), "replaces", "decision-before-replaced");
    }

    private void checkSteps(DecisionLine line) {
        if (line.rating().state() == RatingState.ON_HOLD) {
            held.add(new FieldError("items[%d]".formatted(line.at()), "rating-on-hold", null));
            return;
        }
        var skipped = line.rating().position().stepsBefore(RatingAct.DECISION);
        var allowed = scheme.skippableSteps().containsAll(skipped);
        var item = line.item();
        if (item.grade() != null && !allowed && !item.givesReason())
            fault(line.at(), "reason", "skipped-steps-unexplained");
    }

    /** What was published is adjusted or cancelled because it was wrong (QĐ 366-QĐ/TW Điều 15, Mẫu 03): the document says how. */
    private void checkPublished(DecisionLine line) {
        var item = line.item();
        if (line.rating().state() == RatingState.PUBLISHED && item.replaces() != null && !item.givesReason())
            fault(line.at(), "reason", "published-change-unexplained");
    }

    private void fault(int at, String field, String code, String value, List<String> expected) {
        faults.add(FieldError.notAmong("items[%d].%s".formatted(at, field), code, value, expected));
    }

    private void fault(int at, String field, String code) {
        faults.add(new FieldError("items[%d].%s".formatted(at, field), code, null));
    }

    /** The problem is that of the first kind of fault there is; its errors are the faults of all kinds. */
    private void refuse() {
        var refusals = new Refusals();
        if (!faults.isEmpty()) refusals.add(DecisionRefusal.itemsInvalid(faults));
        if (!held.isEmpty()) refusals.add(DecisionRefusal.onHold(held, whoReleases));
        if (!conflicts.isEmpty()) refusals.add(DecisionRefusal.alreadyDecided(conflicts));
        dateRefusal.ifPresent(refusals::add);
        refusals.throwAny();
    }
}
