package vn.xeploai.platform.page;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import vn.xeploai.platform.problem.Refusal;

public class PageRefusal extends Refusal {
    private PageRefusal(StatusType status, String code) {
        super(status, code);
    }

    /** 400 {@code cursor-malformed}: it does not come from this list. */
    public static Refusal cursorMalformed() {
        return new PageRefusal(Status.BAD_REQUEST, "cursor-malformed").at("after");
    }
}
