package vn.xeploai.platform.act;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.Instant;
import java.time.LocalDate;
import vn.xeploai.platform.problem.Refusal;

class ActRefusal extends Refusal {
    private ActRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal dateInFuture(String field, LocalDate day, LocalDate today) {
        return new ActRefusal(UNPROCESSABLE, "date-in-future", day, today).at(field);
    }

    static Refusal dateTooEarly(String field, LocalDate day, LocalDate earliest) {
        return new ActRefusal(UNPROCESSABLE, "date-too-early", day, earliest).at(field);
    }

    static Refusal notSettled(Instant knownAt, Instant watermark) {
        return new ActRefusal(Status.CONFLICT, "known-at-not-settled", knownAt, watermark)
                .with("watermark", watermark)
                .retryAfter(1);
    }

    static Refusal watermarkUnseen() {
        return new ActRefusal(Status.SERVICE_UNAVAILABLE, "watermark-unavailable").retryAfter(1);
    }
}
