package vn.xeploai.ratings.day;

import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import vn.xeploai.platform.problem.Refusal;

class DayRefusal extends Refusal {
    private DayRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal inFuture(String field, LocalDate day, LocalDate today) {
        return new DayRefusal(UNPROCESSABLE, "date-in-future", day, today).at(field);
    }
}
