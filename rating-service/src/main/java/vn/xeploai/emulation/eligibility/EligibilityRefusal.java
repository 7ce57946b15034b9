package vn.xeploai.emulation.eligibility;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import vn.xeploai.emulation.recipient.RecipientKind;
import vn.xeploai.platform.problem.Refusal;

class EligibilityRefusal extends Refusal {
    private EligibilityRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal eitherUnitOrSubject() {
        return new EligibilityRefusal(Status.BAD_REQUEST, "eligibility-scope");
    }

    /** @param expected of the recipients of the title */
    static Refusal subjectOfOtherKind(String title, RecipientKind expected, RecipientKind sent) {
        return new EligibilityRefusal(Status.BAD_REQUEST, "eligibility-subject-kind", title, expected)
                .notAmong("subject", "value-not-allowed", sent, List.of(expected));
    }
}
