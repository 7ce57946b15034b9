package vn.xeploai.platform.act;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import vn.xeploai.platform.problem.Refusal;

/**
 * The refusal of an act by a constraint of the database, which catches races between two acts that both passed the checks. The problem names
 * the constraint.
 */
class RecordConflict extends Refusal {
    private RecordConflict(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    /** The refusal by a constraint, if the failure has one as its cause, or else the failure itself. */
    static RuntimeException asRefusal(RuntimeException failure) {
        return of(failure).<RuntimeException>map(refusal -> refusal).orElse(failure);
    }

    private static Optional<Refusal> of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused) return ofState(refused);
        }
        return Optional.empty();
    }

    private static Optional<Refusal> ofState(PSQLException refused) {
        return switch (refused.getSQLState()) {
            case "23P01", "23505" -> Optional.of(named(Status.CONFLICT, "record-conflicts", refused));
            case "23503" -> Optional.of(named(UNPROCESSABLE, "record-reference-not-found", refused));
            case "23514" -> Optional.of(named(UNPROCESSABLE, "record-out-of-bounds", refused));
            case "40001", "40P01" ->
                Optional.of(new RecordConflict(Status.SERVICE_UNAVAILABLE, "record-contended").retryAfter(1));
            default -> Optional.empty();
        };
    }

    private static Refusal named(StatusType status, String code, PSQLException refused) {
        var message = refused.getServerErrorMessage();
        var constraint = message == null || message.getConstraint() == null ? "-" : message.getConstraint();
        return new RecordConflict(status, code, constraint).with("constraint", constraint);
    }
}
