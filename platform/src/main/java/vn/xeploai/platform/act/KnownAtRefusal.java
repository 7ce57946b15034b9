package vn.xeploai.platform.act;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.Instant;
import vn.xeploai.platform.problem.Refusal;

class KnownAtRefusal extends Refusal {
    private KnownAtRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notSettled(Instant knownAt, Instant watermark) {
        return new KnownAtRefusal(Status.CONFLICT, "known-at-not-settled", knownAt, watermark)
                .with("watermark", watermark)
                .retryAfter(1);
    }

    static Refusal watermarkUnseen() {
        return new KnownAtRefusal(Status.SERVICE_UNAVAILABLE, "watermark-unseen").retryAfter(1);
    }
}
