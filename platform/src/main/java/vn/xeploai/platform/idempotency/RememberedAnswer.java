package vn.xeploai.platform.idempotency;

/** A row of {@code idempotent_answer}. */
public record RememberedAnswer(String requestHash, int status, String body, String etag) {}
