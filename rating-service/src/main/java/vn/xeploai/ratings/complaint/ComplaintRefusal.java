package vn.xeploai.ratings.complaint;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class ComplaintRefusal extends Refusal {
    private ComplaintRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new ComplaintRefusal(Status.NOT_FOUND, "complaint-not-found", id);
    }

    static Refusal recorded(UUID id, LocalDate receivedOn) {
        return new ComplaintRefusal(Status.CONFLICT, "complaint-recorded", receivedOn, id).with("complaintId", id);
    }

    static Refusal notInState(ComplaintState state, ComplaintState wanted) {
        return new ComplaintRefusal(Status.CONFLICT, "complaint-not-in-state", state.ordinal(), wanted.ordinal())
                .with("state", state)
                .with("next", state.next());
    }

    static Refusal notDecided(UUID id) {
        return new ComplaintRefusal(Status.CONFLICT, "complaint-not-decided", id);
    }

    static Refusal subjectDiffers(UUID id) {
        return new ComplaintRefusal(UNPROCESSABLE, "complaint-subject-differs", id).at("complaintId");
    }

    static Refusal tooEarly(LocalDate day, LocalDate earliest) {
        return new ComplaintRefusal(UNPROCESSABLE, "conduct-day-too-early", day, earliest).at("on");
    }
}
