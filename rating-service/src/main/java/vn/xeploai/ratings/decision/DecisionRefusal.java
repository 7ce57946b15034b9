package vn.xeploai.ratings.decision;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.quota.QuotaOutcome.QuotaExcess;
import vn.xeploai.ratings.rating.Role;
import vn.xeploai.ratings.rule.Finding;

class DecisionRefusal extends Refusal {
    private static final int SUBJECTS_SHOWN = 500;

    private DecisionRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    private static Refusal of(StatusType status, String code, List<FieldError> errors) {
        return new DecisionRefusal(status, code, errors.size()).with("errors", errors);
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
        return of(UNPROCESSABLE, "decision-items-invalid", errors);
    }

    static Refusal alreadyDecided(List<FieldError> errors) {
        return of(Status.CONFLICT, "rating-already-decided", errors);
    }

    static Refusal nothingToPublish(UUID id) {
        return new DecisionRefusal(Status.CONFLICT, "decision-nothing-to-publish", id);
    }

    static Refusal onHold(List<FieldError> errors, Set<Role> whoCan) {
        return of(Status.CONFLICT, "rating-on-hold", errors).with("whoCan", whoCan);
    }

    /** Names the competent body of each subject, of the first 500. */
    static Refusal bodyNotCompetent(List<DecidingBody.WrongBody> subjects) {
        return new DecisionRefusal(Status.CONFLICT, "decision-body-not-competent", subjects.size())
                .with("subjects", subjects.stream().limit(SUBJECTS_SHOWN).toList());
    }

    /** Names the findings against lines of the document, the first 500. */
    static Refusal againstRules(List<Finding> errors) {
        return new DecisionRefusal(Status.CONFLICT, "decision-against-rules", errors.size())
                .with("findings", errors.stream().limit(SUBJECTS_SHOWN).toList());
    }

    static Refusal quotaExceeded(List<QuotaExcess> exceeded) {
        return new DecisionRefusal(Status.CONFLICT, "quota-exceeded", exceeded.size()).with("quotas", exceeded);
    }
}
