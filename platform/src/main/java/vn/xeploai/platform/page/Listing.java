package vn.xeploai.platform.page;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.xeploai.platform.act.Watermark;

/** Pages of lists in the order of their ids, each as recorded at the instant to which the first page is pinned. */
@Singleton
public class Listing {
    private final Watermark watermark;

    Listing(Watermark watermark) {
        this.watermark = watermark;
    }

    /** The rows of a list as recorded at an instant, in the order of the list. */
    @FunctionalInterface
    public interface Rows<R> {
        /** @param after the id of the last row shown; null on the first page */
        List<R> read(OffsetDateTime knownAt, UUID after, int most);
    }

    /**
     * @param count counts the rows of the whole list; called only if the request asks for the total
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
