package vn.xeploai.gateway.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** An answer that is no success. */
final class ErrorAnswer extends RuntimeException {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int status;

    private ErrorAnswer(int status) {
        super("status " + status, null, false, false);
        this.status = status;
    }

    /** A refusal with a problem is passed to the caller; every other answer is a fault of the source. */
    static RuntimeException of(Response response) {
        return of(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.CONTENT_TYPE),
                response.getHeaderString(HttpHeaders.RETRY_AFTER),
                response.hasEntity() ? response.readEntity(String.class) : "");
    }

    static RuntimeException of(int status, String type, String retryAfter, String text) {
        var refused = status >= 400 && status < 500;
        if (!refused || type == null || !type.startsWith("application/problem+json")) return new ErrorAnswer(status);
        try {
            return new SourceProblem(status, text, retryAfter, JSON.readTree(text));
        } catch (JsonProcessingException unreadable) {
            return new ErrorAnswer(status);
        }
    }

    boolean failing() {
        return status >= 500;
    }
}
