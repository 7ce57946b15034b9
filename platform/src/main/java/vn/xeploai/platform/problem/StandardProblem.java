package vn.xeploai.platform.problem;

import java.util.Map;
import java.util.Optional;

/** Problem types of HTTP itself, where no rule of a feature was broken. */
final class StandardProblem {
    private static final Map<Integer, String> BY_STATUS = Map.ofEntries(
            Map.entry(400, "request-malformed"),
            Map.entry(401, "caller-unknown"),
            Map.entry(403, "caller-not-allowed"),
            Map.entry(404, "path-unknown"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "format-not-acceptable"),
            Map.entry(408, "request-too-slow"),
            Map.entry(413, "request-too-large"),
            Map.entry(414, "address-too-long"),
            Map.entry(415, "format-not-supported"),
            Map.entry(431, "headers-too-large"));

    private static final Map<String, Integer> STATUS =
            Map.of("request-invalid", 400, "request-malformed", 400, "parameter-malformed", 400);

    private StandardProblem() {}

    static String code(int status) {
        return BY_STATUS.getOrDefault(status, status < 500 ? "request-refused" : "service-failed");
    }

    /** Some errors arrive with an unsuitable status. */
    static Optional<Integer> status(String code) {
        return Optional.ofNullable(STATUS.get(code));
    }
}
