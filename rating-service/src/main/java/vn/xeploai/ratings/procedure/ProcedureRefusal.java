package vn.xeploai.ratings.procedure;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.rating.ActRule;
import vn.xeploai.ratings.rating.CurrentRating;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.scheme.Step;

class ProcedureRefusal extends Refusal {
    private transient List<FieldError> faults = List.of();

    private ProcedureRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    /** The single faults, if there are more than one. */
    List<FieldError> faults() {
        return faults;
    }

    static Refusal notFound(UUID id) {
        return new ProcedureRefusal(Status.NOT_FOUND, "rating-not-found", id);
    }

    static Refusal repeated(UUID id) {
        return new ProcedureRefusal(UNPROCESSABLE, "subject-repeated", id);
    }

    /** Reveals nothing about the state of the rating. */
    static Refusal forbidden(ActRule.Denial denial, UUID ratingId) {
        return new ProcedureRefusal(Status.FORBIDDEN, denial.code(), ratingId).with("whoCan", denial.whoCan());
    }

    /** Reports the state that prevents the act, since when, by which unit, and the roles that can change it. */
    static Refusal denied(ActRule.Denial denial, CurrentRating rating) {
        var status = denial.code().equals("rating-act-not-for-role") ? Status.FORBIDDEN : Status.CONFLICT;
        var refusal = new ProcedureRefusal(status, denial.code(), rating.ratingId())
                .with("state", rating.state())
                .with("since", rating.since())
                .with("whoCan", denial.whoCan());
        if (rating.byUnit() != null) refusal.with("byUnitId", rating.byUnit());
        if (rating.decisionId() != null) refusal.with("decisionId", rating.decisionId());
        return refusal;
    }

    static Refusal unitUnrelated(UUID ratingId, UUID unitId) {
        return new ProcedureRefusal(Status.FORBIDDEN, "rating-unit-unrelated", ratingId, unitId);
    }

    static Refusal reasonMissing() {
        return new ProcedureRefusal(UNPROCESSABLE, "rating-reason-missing").at("reason");
    }

    static Refusal documentMissing() {
        return new ProcedureRefusal(UNPROCESSABLE, "rating-document-missing").at("document");
    }

    static Refusal complaintMissing() {
        return new ProcedureRefusal(UNPROCESSABLE, "rating-complaint-missing").at("complaint");
    }

    static Refusal reasonNotInScheme(String reason, List<String> reasons) {
        return new ProcedureRefusal(UNPROCESSABLE, "reason-not-in-scheme", String.valueOf(reason))
                .notAmong("notRatedReason", "reason-not-in-scheme", reason, reasons);
    }

    static Refusal stepNotSkippable(Step step) {
        return new ProcedureRefusal(Status.CONFLICT, "rating-step-not-skippable", step);
    }

    static Refusal stepNotDone(Step step) {
        return new ProcedureRefusal(UNPROCESSABLE, "rating-step-not-done", String.valueOf(step)).at("to");
    }

    static Refusal kindNotForRole(OpinionKind kind) {
        return new ProcedureRefusal(UNPROCESSABLE, "opinion-kind-not-for-role", String.valueOf(kind)).at("kind");
    }

    static Refusal opinionNotRequested(OpinionKind kind) {
        return new ProcedureRefusal(Status.FORBIDDEN, "opinion-not-requested", kind);
    }

    static Refusal opinionAlreadyRequested(UUID unitId, OpinionKind kind) {
        return new ProcedureRefusal(Status.CONFLICT, "opinion-already-requested", unitId, kind);
    }

    static Refusal opinionInvalid(List<FieldError> errors) {
        var refusal = new ProcedureRefusal(UNPROCESSABLE, "opinion-invalid", errors.size());
        refusal.faults = List.copyOf(errors);
        return refusal.with("errors", errors);
    }

    static Refusal gradeMissing() {
        return opinionInvalid(List.of(new FieldError("grade", "grade-missing", null)));
    }

    static Refusal actsRefused(List<FieldError> errors) {
        return new ProcedureRefusal(Status.CONFLICT, "rating-acts-refused", errors.size()).with("errors", errors);
    }

    static Refusal actNotInBulk(RatingAct act) {
        return new ProcedureRefusal(UNPROCESSABLE, "rating-act-not-in-bulk", act).at("act");
    }
}
