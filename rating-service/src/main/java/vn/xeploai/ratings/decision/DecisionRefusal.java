package vn.xeploai.ratings.decision;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.procedure.Role;
import vn.xeploai.ratings.quota.ExceededQuota;
import vn.xeploai.ratings.rule.Finding;

class DecisionRefusal extends Refusal {
    private static final int SUBJECTS_SHOWN = 500;

    private DecisionRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new DecisionRefusal(Status.NOT_FOUND, "decision-not-found", id);
    }

    static Refusal exists(UUID id) {
        return new DecisionRefusal(Status.CONFLICT, "decision-exists", id).with("decisionId", id);
    }

    static Refusal bodyUnknown(UUID unit) {
        return new DecisionRefusal(UNPROCESSABLE, "decision-body-unknown", unit).at("decidingUnitId");
    }

    static Refusal beforePeriod(LocalDate day, LocalDate first) {
        return new DecisionRefusal(UNPROCESSABLE, "decision-before-period", day, first).at("date");
    }

    static Refusal itemsInvalid(List<FieldError> errors) {
        return new DecisionRefusal(UNPROCESSABLE, "decision-items-invalid", errors.size()).with("errors", errors);
    }

    static Refusal alreadyDecided(List<FieldError> errors) {
        return new DecisionRefusal(Status.CONFLICT, "rating-already-decided", errors.size()).with("errors", errors);
    }

    static Refusal nothingToPublish(UUID id) {
        return new DecisionRefusal(Status.CONFLICT, "decision-nothing-to-publish", id);
    }

    static Refusal onHold(List<FieldError> errors, Set<Role> whoCan) {
        return new DecisionRefusal(Status.CONFLICT, "rating-on-hold", errors.size())
                .with("errors", errors)
                .with("whoCan", whoCan);
    }

    /** Names of each subject the body that decides on it, as far as the list is not too long. */
    static Refusal bodyNotCompetent(List<WrongBody> subjects) {
        return new DecisionRefusal(Status.CONFLICT, "decision-body-not-competent", subjects.size())
                .with("subjects", subjects.stream().limit(SUBJECTS_SHOWN).toList());
    }

    /** Names what the rules say against lines of the paper, as far as that is not too long. */
    static Refusal againstRules(List<Finding> errors) {
        return new DecisionRefusal(Status.CONFLICT, "decision-against-rules", errors.size())
                .with("findings", errors.stream().limit(SUBJECTS_SHOWN).toList());
    }

    static Refusal quotaExceeded(List<ExceededQuota> exceeded) {
        return new DecisionRefusal(Status.CONFLICT, "quota-exceeded", exceeded.size()).with("quotas", exceeded);
    }
}
