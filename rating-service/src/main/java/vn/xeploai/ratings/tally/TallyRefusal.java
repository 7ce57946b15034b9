package vn.xeploai.ratings.tally;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import vn.xeploai.platform.problem.Refusal;

class TallyRefusal extends Refusal {
    private TallyRefusal(StatusType status, String code) {
        super(status, code);
    }

    static Refusal scopeMissing() {
        return new TallyRefusal(Status.BAD_REQUEST, "tally-scope-missing").at("period");
    }
}
