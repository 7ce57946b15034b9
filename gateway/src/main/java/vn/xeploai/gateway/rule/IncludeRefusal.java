package vn.xeploai.gateway.rule;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import vn.xeploai.platform.problem.Refusal;

public class IncludeRefusal extends Refusal {
    private IncludeRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notSupported(String word, String offered) {
        return new IncludeRefusal(Status.BAD_REQUEST, "include-not-supported", word, offered).at("include");
    }

    /** What can be included belongs to the tree that the campaign copied. */
    public static Refusal restated() {
        return new IncludeRefusal(Status.BAD_REQUEST, "include-not-restated").at("include");
    }
}
