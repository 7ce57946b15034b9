package vn.xeploai.ratings.rating;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.opinion.OpinionKind;
import vn.xeploai.ratings.procedure.Denial;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.scheme.Step;

class RatingRefusal extends Refusal {
    private transient List<FieldError> faults = List.of();

    private RatingRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    /** The single faults, where it has more than one. */
    List<FieldError> faults() {
        return faults;
    }

    static Refusal notFound(UUID id) {
        return new RatingRefusal(Status.NOT_FOUND, "rating-not-found", id);
    }

    static Refusal repeated(UUID id) {
        return new RatingRefusal(UNPROCESSABLE, "subject-repeated", id);
    }

    /** Tells nothing of how the rating stands, which is not for everybody. */
    static Refusal forbidden(Denial denial, UUID ratingId) {
        return new RatingRefusal(Status.FORBIDDEN, denial.code(), ratingId).with("whoCan", denial.whoCan());
    }

    /** What stands in the way, since when, by whom, and who can do something about it. */
    static Refusal denied(Denial denial, StandingRating rating) {
        var status = denial.code().equals("rating-act-not-for-role") ? Status.FORBIDDEN : Status.CONFLICT;
        var refusal = new RatingRefusal(status, denial.code(), rating.ratingId())
                .with("state", rating.state())
                .with("since", rating.since())
                .with("whoCan", denial.whoCan());
        if (rating.byUnit() != null) refusal.with("byUnitId", rating.byUnit());
        if (rating.decisionId() != null) refusal.with("decisionId", rating.decisionId());
        return refusal;
    }

    static Refusal outside(UUID ratingId, UUID unitId) {
        return new RatingRefusal(Status.FORBIDDEN, "rating-outside", ratingId, unitId);
    }

    static Refusal reasonMissing() {
        return new RatingRefusal(UNPROCESSABLE, "rating-reason-missing").at("reason");
    }

    static Refusal documentMissing() {
        return new RatingRefusal(UNPROCESSABLE, "rating-document-missing").at("document");
    }

    static Refusal complaintMissing() {
        return new RatingRefusal(UNPROCESSABLE, "rating-complaint-missing").at("complaint");
    }

    static Refusal reasonNotInScheme(String reason) {
        return new RatingRefusal(UNPROCESSABLE, "reason-not-in-scheme", String.valueOf(reason)).at("reason");
    }

    static Refusal stepNotSkippable(Step step) {
        return new RatingRefusal(Status.CONFLICT, "rating-step-not-skippable", step);
    }

    static Refusal stepNotDone(Step step) {
        return new RatingRefusal(UNPROCESSABLE, "rating-step-not-done", String.valueOf(step)).at("to");
    }

    static Refusal kindNotForRole(OpinionKind kind) {
        return new RatingRefusal(UNPROCESSABLE, "opinion-kind-not-for-role", String.valueOf(kind)).at("kind");
    }

    static Refusal notAsked(OpinionKind kind) {
        return new RatingRefusal(Status.FORBIDDEN, "opinion-not-asked", kind);
    }

    static Refusal askedAlready(UUID unitId, OpinionKind kind) {
        return new RatingRefusal(Status.CONFLICT, "opinion-asked-already", unitId, kind);
    }

    static Refusal opinionInvalid(List<FieldError> errors) {
        var refusal = new RatingRefusal(UNPROCESSABLE, "opinion-invalid", errors.size());
        refusal.faults = List.copyOf(errors);
        return refusal.with("errors", errors);
    }

    static Refusal gradeMissing() {
        return opinionInvalid(List.of(new FieldError("grade", "grade-missing", null)));
    }

    static Refusal actsRefused(List<FieldError> errors) {
        return new RatingRefusal(Status.CONFLICT, "rating-acts-refused", errors.size()).with("errors", errors);
    }

    static Refusal actNotInBulk(RatingAct act) {
        return new RatingRefusal(UNPROCESSABLE, "rating-act-not-in-bulk", act).at("act");
    }
}
