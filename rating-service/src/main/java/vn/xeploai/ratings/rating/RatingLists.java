package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.ratings.scheme.Schemes;

/** Reads of ratings. */
@ApplicationScoped
public class RatingLists {
    private final RatingQueries queries;
    private final Schemes schemes;
    private final Watermark watermark;

    RatingLists(RatingQueries queries, Schemes schemes, Watermark watermark) {
        this.queries = queries;
        this.schemes = schemes;
        this.watermark = watermark;
    }

    /** @throws RatingRefusal 404 {@code rating-not-found} */
    public RatingResponse get(UUID id, Instant knownAt) {
        var instant = watermark.settledOrCurrent(knownAt);
        return queries.find(id, instant)
                .map(row -> new RatingResponse(summary(row), queries.history(id, instant)))
                .orElseThrow(() -> RatingRefusal.notFound(id));
    }

    Page<RatingSummary> list(RatingFilter filter, PageRequest page) {
        var cursor = page.cursor(1);
        var settled = watermark.settle(page.pinned(cursor));
        var instant = settled.atOffset(ZoneOffset.UTC);
        var after = cursor == null ? null : cursor.id();
        var rows = queries.page(filter, instant, after, page.limit() + 1);
        var total = page.total() ? queries.count(filter, instant) : null;
        return Page.of(
                rows.stream().map(this::summary).toList(),
                page.limit(),
                settled,
                rating -> List.of(rating.id().toString()),
                total);
    }

    private RatingSummary summary(RatingRow row) {
        return RatingSummary.of(row, schemes.get(row.schemeId(), row.schemeRevision()));
    }
}
