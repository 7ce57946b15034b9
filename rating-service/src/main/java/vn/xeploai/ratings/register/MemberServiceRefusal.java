package vn.xeploai.ratings.register;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import vn.xeploai.platform.problem.Refusal;

class MemberServiceRefusal extends Refusal {
    private static final int RETRY_SECONDS = 5;

    private MemberServiceRefusal(StatusType status, String code) {
        super(status, code);
    }

    static Refusal unavailable() {
        return new MemberServiceRefusal(Status.SERVICE_UNAVAILABLE, "member-service-unavailable")
                .retryAfter(RETRY_SECONDS);
    }
}
