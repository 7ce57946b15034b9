package vn.xeploai.emulation.title;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import vn.xeploai.platform.problem.Refusal;

class TitleRefusal extends Refusal {
    private TitleRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(String code, int awardYear) {
        return new TitleRefusal(Status.NOT_FOUND, "title-not-found", code, String.valueOf(awardYear));
    }

    static Refusal neitherYearNorDay() {
        return new TitleRefusal(Status.BAD_REQUEST, "title-year-or-day");
    }
}
