package vn.xeploai.platform.problem;

import java.util.Map;
import java.util.Optional;

/** Problem types of HTTP itself, where no rule of a feature was broken. */
final class StandardProblem {
    private static final Map<Integer, String> BY_STATUS = Map.of(
            400, "request-malformed",
            401, "caller-unknown",
            403, "caller-not-allowed",
            404, "path-unknown",
            405, "method-not-allowed",
            406, "format-not-acceptable",
            413, "request-too-large",
            415, "format-not-supported");

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
