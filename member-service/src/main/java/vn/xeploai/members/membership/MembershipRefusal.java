package vn.xeploai.members.membership;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.UUID;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.platform.problem.Refusal;

class MembershipRefusal extends Refusal {
    private MembershipRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal unitNotCell(UUID unitId, Validity validity) {
        return new MembershipRefusal(UNPROCESSABLE, "membership-unit-not-cell", unitId, validity.from());
    }

    static Refusal overlaps(Membership other) {
        var to = other.validity().to();
        return new MembershipRefusal(
                        Status.CONFLICT, "membership-overlaps", other.validity().from(), to == null ? "…" : to)
                .with("unitId", other.unitId())
                .with("validFrom", other.validity().from());
    }

    static Refusal alreadyExists(UUID unitId) {
        return new MembershipRefusal(Status.CONFLICT, "membership-already-exists", unitId);
    }

    static Refusal officialWithEnd() {
        return new MembershipRefusal(UNPROCESSABLE, "membership-official-with-end");
    }
}
