package vn.xeploai.members.grant;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class GrantRefusal extends Refusal {
    private GrantRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new GrantRefusal(Status.NOT_FOUND, "grant-not-found", id);
    }

    static Refusal scopeUnknown(String scope, Collection<String> nearest) {
        return new GrantRefusal(UNPROCESSABLE, "scope-unknown", scope)
                .notAmong("scopes", "value-unknown", scope, nearest);
    }

    static Refusal placesMixed() {
        return new GrantRefusal(UNPROCESSABLE, "grant-places-mixed").at("memberId");
    }

    static Refusal periodReversed(LocalDate from, LocalDate to) {
        return new GrantRefusal(Status.BAD_REQUEST, "period-reversed", from, to).at("validTo");
    }

    static Refusal ended(UUID id, LocalDate on) {
        return new GrantRefusal(Status.CONFLICT, "grant-already-ended", id, on);
    }

    static Refusal exceeds(String scope) {
        return new GrantRefusal(Status.FORBIDDEN, "grant-exceeds-own", scope);
    }
}
