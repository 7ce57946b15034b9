package vn.xeploai.reviews.meeting;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.scheme.Period;

class MeetingRefusal extends Refusal {
    private MeetingRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new MeetingRefusal(Status.NOT_FOUND, "meeting-not-found", id);
    }

    static Refusal alreadyCancelled(UUID id) {
        return new MeetingRefusal(Status.CONFLICT, "meeting-already-cancelled", id);
    }

    static Refusal recorded(UUID id, LocalDate heldOn) {
        return new MeetingRefusal(Status.CONFLICT, "meeting-recorded", heldOn).with("meetingId", id);
    }

    static Refusal unitOutside(UUID unitId) {
        return new MeetingRefusal(UNPROCESSABLE, "unit-not-in-campaign", unitId).at("unitId");
    }

    static Refusal outsidePeriod(LocalDate heldOn, Period period) {
        return new MeetingRefusal(UNPROCESSABLE, "meeting-outside-period", heldOn, period.from(), period.lastDay())
                .at("heldOn");
    }

    static Refusal absencesInvalid(List<FieldError> errors) {
        return new MeetingRefusal(UNPROCESSABLE, "meeting-absences-invalid", errors.size()).with("errors", errors);
    }
}
