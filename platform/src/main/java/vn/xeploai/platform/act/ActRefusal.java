package vn.xeploai.platform.act;

import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import vn.xeploai.platform.problem.Refusal;

class ActRefusal extends Refusal {
    private ActRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal dateInFuture(String field, LocalDate day, LocalDate today) {
        return new ActRefusal(UNPROCESSABLE, "date-in-future", day, today).at(field);
    }
}
