package vn.xeploai.platform.access;

import jakarta.ws.rs.core.Response.Status;
import java.util.Collection;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class AccessRefusal extends Refusal {
    private AccessRefusal(Status status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal callerUnknown() {
        return new AccessRefusal(Status.UNAUTHORIZED, "caller-unknown").header("WWW-Authenticate", "Bearer");
    }

    static Refusal tokenInvalid() {
        return new AccessRefusal(Status.UNAUTHORIZED, "token-invalid")
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    static Refusal notAllowed() {
        return new AccessRefusal(Status.FORBIDDEN, "caller-not-allowed");
    }

    static Refusal scopeMissing(String scope) {
        return new AccessRefusal(Status.FORBIDDEN, "scope-missing", scope);
    }

    static Refusal unitsMissing(String scope) {
        return new AccessRefusal(Status.FORBIDDEN, "all-units-required", scope);
    }

    static Refusal outside(String scope, String field, UUID unit) {
        return new AccessRefusal(Status.FORBIDDEN, "unit-outside-rights", unit, scope).at(field);
    }

    static Refusal notActing(String field, UUID unit) {
        return new AccessRefusal(Status.FORBIDDEN, "acting-unit-not-allowed", unit).at(field);
    }

    /** @param units those that the caller may name */
    static Refusal unitRequired(String parameter, String scope, Collection<UUID> units) {
        return new AccessRefusal(Status.FORBIDDEN, "unit-required", parameter, scope)
                .notAmong(parameter, "value-missing", null, units);
    }

    /** Also if there is none, so that nobody learns by it what others have. */
    static Refusal notVisible() {
        return new AccessRefusal(Status.NOT_FOUND, "record-not-visible");
    }

    static Refusal rightsUnavailable() {
        return new AccessRefusal(Status.SERVICE_UNAVAILABLE, "rights-unavailable").retryAfter(2);
    }
}
