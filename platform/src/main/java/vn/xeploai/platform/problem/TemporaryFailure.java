package vn.xeploai.platform.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A failure for lack of a database, of a connection to it, or of room in it: the same call may succeed a moment later. */
final class TemporaryFailure {
    static final String CODE = "database-unavailable";
    /** In seconds. */
    static final int RETRY_AFTER = 5;

    private static final int DEEPEST = 20;
    private static final String POOL_EXHAUSTED = "cquisition timeout";
    /** Connections, resources (a full disk among them), input and output. */
    private static final Set<String> CLASSES = Set.of("08", "53", "58");
    /** The server is shut down, crashed, or starts. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03");

    private TemporaryFailure() {}

    /** The cause of a failure that is temporary, if there is one. */
    static Optional<Throwable> find(Throwable failure) {
        return find(failure, DEEPEST);
    }

    private static Optional<Throwable> find(Throwable failure, int depth) {
        if (failure == null || depth == 0) return Optional.empty();
        if (failure instanceof SQLException refused && isTemporary(refused)) return Optional.of(failure);
        return Stream.concat(Arrays.stream(failure.getSuppressed()), Stream.ofNullable(failure.getCause()))
                .flatMap(other -> find(other, depth - 1).stream())
                .findFirst();
    }

    /** If all connections are in use for too long, the pool gives no state, only this message. */
    private static boolean isTemporary(SQLException refused) {
        var state = refused.getSQLState();
        if (state == null) return String.valueOf(refused.getMessage()).contains(POOL_EXHAUSTED);
        return STATES.contains(state) || state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }
}
