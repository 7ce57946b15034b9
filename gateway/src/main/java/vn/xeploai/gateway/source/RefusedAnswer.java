package vn.xeploai.gateway.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Reads an answer that is no success. */
final class RefusedAnswer extends RuntimeException {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int status;

    private RefusedAnswer(int status) {
        super("status " + status, null, false, false);
        this.status = status;
    }

    /** A refusal with a problem in it is the caller's to see; every other answer is a fault of the source. */
    static RuntimeException of(Response response) {
        var status = response.getStatus();
        var body = status >= 400 && status < 500 ? problem(response) : null;
        if (body == null) return new RefusedAnswer(status);
        return new PassedRefusal(
                status, body.text(), response.getHeaderString(HttpHeaders.RETRY_AFTER), body.problem());
    }

    private static Body problem(Response response) {
        var type = response.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.startsWith("application/problem+json")) return null;
        try {
            var text = response.readEntity(String.class);
            return new Body(text, JSON.readTree(text));
        } catch (JsonProcessingException unreadable) {
            return null;
        }
    }

    boolean failing() {
        return status >= 500;
    }

    private record Body(String text, JsonNode problem) {}
}
