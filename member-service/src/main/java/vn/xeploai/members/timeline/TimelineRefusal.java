package vn.xeploai.members.timeline;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

public class TimelineRefusal extends Refusal {
    private TimelineRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal periodReversed(LocalDate from, LocalDate to) {
        return new TimelineRefusal(Status.BAD_REQUEST, "period-reversed", from, to);
    }

    public static Refusal memberNotFound(UUID memberId) {
        return new TimelineRefusal(Status.NOT_FOUND, "member-not-found", memberId);
    }

    /** @see DatedRow#contradictory */
    public static Refusal rowContradicted() {
        return new TimelineRefusal(UNPROCESSABLE, "row-contradicted");
    }

    public static Refusal changedMeanwhile() {
        return new TimelineRefusal(Status.PRECONDITION_FAILED, "version-changed-meanwhile");
    }
}
