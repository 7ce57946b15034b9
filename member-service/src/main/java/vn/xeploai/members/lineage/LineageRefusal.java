package vn.xeploai.members.lineage;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import vn.xeploai.platform.problem.Refusal;

class LineageRefusal extends Refusal {
    private LineageRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal daysReversed(LocalDate from, LocalDate to) {
        return new LineageRefusal(Status.BAD_REQUEST, "lineage-days-reversed", from, to).at("to");
    }
}
