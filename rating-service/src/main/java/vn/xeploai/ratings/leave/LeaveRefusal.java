package vn.xeploai.ratings.leave;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class LeaveRefusal extends Refusal {
    private LeaveRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new LeaveRefusal(Status.NOT_FOUND, "leave-not-found", id);
    }

    static Refusal alreadyCancelled(UUID id) {
        return new LeaveRefusal(Status.CONFLICT, "leave-already-cancelled", id);
    }

    static Refusal daysReversed(LocalDate from) {
        return new LeaveRefusal(UNPROCESSABLE, "leave-days-reversed", from, from.plusDays(1)).at("to");
    }

    static Refusal overlaps(UUID id) {
        return new LeaveRefusal(Status.CONFLICT, "leave-overlaps", id).with("leaveId", id);
    }
}
