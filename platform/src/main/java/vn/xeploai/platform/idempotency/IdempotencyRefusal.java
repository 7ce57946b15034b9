package vn.xeploai.platform.idempotency;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import vn.xeploai.platform.problem.Refusal;

class IdempotencyRefusal extends Refusal {
    private IdempotencyRefusal(StatusType status, String code) {
        super(status, code);
    }

    static Refusal keyMalformed() {
        return new IdempotencyRefusal(Status.BAD_REQUEST, "idempotency-key-malformed");
    }

    static Refusal stillRunning() {
        return new IdempotencyRefusal(Status.CONFLICT, "idempotency-key-in-use").retryAfter(1);
    }

    static Refusal keyUsedOtherwise() {
        return new IdempotencyRefusal(UNPROCESSABLE, "idempotency-key-reused");
    }
}
