package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.ratings.scheme.Schemes;

/** Reads of ratings. */
@ApplicationScoped
class RatingLists {
    private final RatingQueries queries;
    private final Schemes schemes;
    private final Watermark watermark;

    RatingLists(RatingQueries queries, Schemes schemes, Watermark watermark) {
        this.queries = queries;
        this.schemes = schemes;
        this.watermark = watermark;
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
