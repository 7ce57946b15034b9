package vn.xeploai.platform.page;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list that is pinned to an instant: all its pages show the list as recorded at {@code knownAt},
 * whether or not anything is recorded later.
 *
 * @param next the value of {@code after} for the next page; null on the last one
 * @param total the number of rows of the whole list, if requested
 */
public record Page<T>(
        List<T> items, @Schema(nullable = true) String next, Instant knownAt, @Schema(nullable = true) Long total) {

    /**
     * @param rows one row more than {@code limit}, if there is one
     * @param key the sort key of a row, after which the next page begins
     */
    public static <T> Page<T> of(List<T> rows, int limit, Instant knownAt, Function<T, List<String>> key, Long total) {
        if (rows.size() <= limit) return new Page<>(rows, null, knownAt, total);
        var items = rows.subList(0, limit);
        var last = key.apply(items.get(limit - 1));
        return new Page<>(items, new Cursor(knownAt, last).encode(), knownAt, total);
    }

    /** The same page with each row in another form. */
    public <R> Page<R> map(Function<T, R> form) {
        return new Page<>(items.stream().map(form).toList(), next, knownAt, total);
    }
}
