package vn.xeploai.emulation.council;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;

class CouncilRefusal extends Refusal {
    private CouncilRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new CouncilRefusal(Status.NOT_FOUND, "council-not-found", id);
    }

    static Refusal meetingNotFound(UUID id) {
        return new CouncilRefusal(Status.NOT_FOUND, "council-meeting-not-found", id);
    }

    static Refusal alreadyCancelled(UUID id) {
        return new CouncilRefusal(Status.CONFLICT, "council-already-cancelled", id);
    }

    static Refusal recorded(UUID id, LocalDate validFrom) {
        return new CouncilRefusal(Status.CONFLICT, "council-recorded", validFrom).with("councilId", id);
    }

    static Refusal hasMet(UUID id) {
        return new CouncilRefusal(Status.CONFLICT, "council-has-met", id);
    }

    static Refusal meetingAlreadyCancelled(UUID id) {
        return new CouncilRefusal(Status.CONFLICT, "council-meeting-already-cancelled", id);
    }

    static Refusal meetingRecorded(UUID id, LocalDate heldOn) {
        return new CouncilRefusal(Status.CONFLICT, "council-meeting-recorded", heldOn).with("councilMeetingId", id);
    }

    static Refusal meetingTooEarly(LocalDate heldOn, LocalDate validFrom) {
        return new CouncilRefusal(UNPROCESSABLE, "council-meeting-too-early", heldOn, validFrom).at("heldOn");
    }

    static Refusal membersExceeded(int voters, int members) {
        return new CouncilRefusal(UNPROCESSABLE, "council-members-exceeded", voters, members).at("present");
    }

    static Refusal votesInvalid(List<FieldError> errors) {
        return new CouncilRefusal(UNPROCESSABLE, "council-votes-invalid", errors.size()).with("errors", errors);
    }
}
