package vn.xeploai.platform.idempotency;

/** Ends a repeated call: its answer is already there. Carries no stack, it is no failure. */
class AnsweredBefore extends RuntimeException {
    private final int status;
    private final String body;
    private final String etag;

    AnsweredBefore(int status, String body, String etag) {
        super("answered before", null, false, false);
        this.status = status;
        this.body = body;
        this.etag = etag;
    }

    int status() {
        return status;
    }

    String body() {
        return body;
    }

    String etag() {
        return etag;
    }
}
