package vn.xeploai.emulation.eligibility;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import vn.xeploai.platform.problem.Refusal;

class EligibilityRefusal extends Refusal {
    private EligibilityRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal eitherUnitOrSubject() {
        return new EligibilityRefusal(Status.BAD_REQUEST, "eligibility-scope");
    }
}
