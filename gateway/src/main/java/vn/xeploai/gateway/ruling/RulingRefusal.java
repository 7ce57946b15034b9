package vn.xeploai.gateway.ruling;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import vn.xeploai.platform.problem.Refusal;

public class RulingRefusal extends Refusal {
    private RulingRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notOffered(String word, String offered) {
        return new RulingRefusal(Status.BAD_REQUEST, "include-not-offered", word, offered).at("include");
    }

    /** A ceiling belongs to the tree that the campaign copied, and so does what the rules say of its units. */
    public static Refusal restated() {
        return new RulingRefusal(Status.BAD_REQUEST, "include-not-restated").at("include");
    }
}
