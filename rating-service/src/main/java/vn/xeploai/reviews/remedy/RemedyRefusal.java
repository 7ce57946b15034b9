package vn.xeploai.reviews.remedy;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class RemedyRefusal extends Refusal {
    private RemedyRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal weaknessNotFound(UUID id) {
        return new RemedyRefusal(Status.NOT_FOUND, "weakness-not-found", id);
    }

    static Refusal notFound(UUID id) {
        return new RemedyRefusal(Status.NOT_FOUND, "remedy-not-found", id);
    }

    static Refusal alreadyCancelled(UUID id) {
        return new RemedyRefusal(Status.CONFLICT, "weakness-already-cancelled", id);
    }

    static Refusal notInState(RemedyState state, RemedyStepKind step) {
        return new RemedyRefusal(Status.CONFLICT, "remedy-not-in-state", state.ordinal(), step.ordinal())
                .with("state", state)
                .with("next", state.next());
    }

    static Refusal tooEarly(String field, LocalDate day, LocalDate earliest) {
        return new RemedyRefusal(UNPROCESSABLE, "remedy-day-too-early", day, earliest).at(field);
    }
}
