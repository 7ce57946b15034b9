package vn.xeploai.platform.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A problem without words, such as that of a request that reaches no endpoint.
 *
 * @param path of the request, or null if it cannot be read
 * @param arguments of the words
 * @param members beside those of every problem
 */
public record PlainProblem(int status, String code, String path, List<Object> arguments, Map<String, Object> members) {
    private static final int TEMPORARY = 503;

    /** The problem of HTTP itself that has this status. */
    public static PlainProblem of(int status, String path) {
        return of(status, status == 400 ? "request-unreadable" : StandardProblem.code(status), path);
    }

    public static PlainProblem of(int status, String code, String path) {
        return new PlainProblem(status, code, path, List.of(path == null ? "?" : path), Map.of());
    }

    /** After how many seconds the same request may succeed; empty unless the problem is temporary. */
    public Optional<String> retryAfter() {
        return status == TEMPORARY ? Optional.of(String.valueOf(TemporaryFailure.RETRY_AFTER)) : Optional.empty();
    }
}
