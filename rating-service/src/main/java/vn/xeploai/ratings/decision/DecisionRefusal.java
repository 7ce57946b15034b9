package vn.xeploai.ratings.decision;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;

class DecisionRefusal extends Refusal {
    private DecisionRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new DecisionRefusal(Status.NOT_FOUND, "decision-not-found", id);
    }

    static Refusal exists(UUID id) {
        return new DecisionRefusal(Status.CONFLICT, "decision-exists", id).with("decisionId", id);
    }

    static Refusal itemsInvalid(List<FieldError> errors) {
        return new DecisionRefusal(UNPROCESSABLE, "decision-items-invalid", errors.size()).with("errors", errors);
    }

    static Refusal alreadyDecided(List<FieldError> errors) {
        return new DecisionRefusal(Status.CONFLICT, "rating-already-decided", errors.size()).with("errors", errors);
    }

    static Refusal ratingNotFound(UUID id) {
        return new DecisionRefusal(Status.NOT_FOUND, "rating-not-found", id);
    }

    static Refusal ratingDecided(UUID ratingId, UUID decisionId) {
        return new DecisionRefusal(Status.CONFLICT, "rating-already-decided", ratingId).with("decisionId", decisionId);
    }

    static Refusal ratingOffRoster(UUID ratingId) {
        return new DecisionRefusal(Status.CONFLICT, "subject-off-roster", ratingId);
    }

    static Refusal reasonNotInScheme(String reason) {
        return new DecisionRefusal(UNPROCESSABLE, "reason-not-in-scheme", reason).at("reason");
    }
}
