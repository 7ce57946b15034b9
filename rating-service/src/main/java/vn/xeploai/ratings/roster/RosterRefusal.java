package vn.xeploai.ratings.roster;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class RosterRefusal extends Refusal {
    private RosterRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal incomplete(String how) {
        return new RosterRefusal(Status.BAD_GATEWAY, "roster-incomplete", how);
    }

    static Refusal rootNotStanding(UUID root) {
        return new RosterRefusal(UNPROCESSABLE, "campaign-root-not-standing", root);
    }
}
