package vn.xeploai.platform.page;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.xeploai.platform.act.Watermark;

/** Turns the pages of lists in the order of their ids: each page as known at the instant to which the first one was pinned. */
@Singleton
public class Listing {
    private final Watermark watermark;

    Listing(Watermark watermark) {
        this.watermark = watermark;
    }

    /** The rows of a list as known at an instant, in the order of the list. */
    @FunctionalInterface
    public interface Rows<R> {
        /** @param after the id of the last row shown; null at the beginning */
        List<R> read(OffsetDateTime knownAt, UUID after, int most);
    }

    /**
     * @param count the rows of the whole list, read only if the caller asked for their number
     * @throws vn.xeploai.platform.problem.Refusal 400 {@code cursor-malformed}, 409 {@code known-at-not-settled}
     */
    public <R> Page<R> page(
            PageRequest request, Rows<R> rows, ToLongFunction<OffsetDateTime> count, Function<R, UUID> id) {
        var cursor = request.cursor(1);
        var settled = watermark.settle(request.pinned(cursor));
        var knownAt = settled.atOffset(ZoneOffset.UTC);
        var after = cursor == null ? null : cursor.id();
        var read = rows.read(knownAt, after, request.limit() + 1);
        var total = request.total() ? (Long) count.applyAsLong(knownAt) : null;
        return Page.of(
                read, request.limit(), settled, row -> List.of(id.apply(row).toString()), total);
    }
}
