package vn.xeploai.members.member;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class MemberRefusal extends Refusal {
    private MemberRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal numberInUse(UUID id) {
        return new MemberRefusal(Status.CONFLICT, "member-number-in-use", id).with("id", id);
    }

    static Refusal contentDiffers(UUID id) {
        return new MemberRefusal(Status.CONFLICT, "member-content-differs", id).with("id", id);
    }

    static Refusal numbersOfTwoPersons() {
        return new MemberRefusal(Status.CONFLICT, "member-numbers-of-two-persons");
    }

    static Refusal identityContradicts() {
        return new MemberRefusal(UNPROCESSABLE, "identity-number-contradicts-person");
    }

    static Refusal datesOutOfOrder(String earlier, String later) {
        return new MemberRefusal(UNPROCESSABLE, "member-dates-out-of-order", earlier, later);
    }

    static Refusal unitMissing() {
        return new MemberRefusal(UNPROCESSABLE, "member-unit-missing");
    }
}
