package vn.xeploai.standalone.signin;

import java.util.Map;

/** A request that is refused, by an error code of OAuth 2.0 (RFC 6749). */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String error;

    Refusal(int status, String error, String description) {
        super(description);
        this.status = status;
        this.error = error;
    }

    static Refusal invalidRequest(String description) {
        return new Refusal(400, "invalid_request", description);
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }

    Answer answer() {
        return Answer.json(status, Map.of("error", error, "error_description", getMessage()));
    }
}
