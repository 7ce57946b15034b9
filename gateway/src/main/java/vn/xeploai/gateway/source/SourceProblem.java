package vn.xeploai.gateway.source;

import com.fasterxml.jackson.databind.JsonNode;

/** A refusal of a source, passed to the caller unchanged. */
public final class SourceProblem extends RuntimeException {
    private final int status;
    private final String body;
    private final String retryAfter;
    private final transient JsonNode problem;

    SourceProblem(int status, String body, String retryAfter, JsonNode problem) {
        super(problem.path("type").asText(), null, false, false);
        this.status = status;
        this.body = body;
        this.retryAfter = retryAfter;
        this.problem = problem;
    }

    /** Whether the problem's type is {@code /problems/<code>}. */
    public boolean is(String code) {
        return problem.path("type").asText().equals("/problems/" + code);
    }

    /** The problem as it was read. */
    public JsonNode problem() {
        return problem;
    }

    int status() {
        return status;
    }

    String body() {
        return body;
    }

    String retryAfter() {
        return retryAfter;
    }
}
