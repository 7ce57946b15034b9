package vn.xeploai.ratings.overlay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

/** Reads of overlays. */
@ApplicationScoped
class OverlayLists {
    private final OverlayQueries queries;
    private final Watermark watermark;
    private final Listing listing;

    OverlayLists(OverlayQueries queries, Watermark watermark, Listing listing) {
        this.queries = queries;
        this.watermark = watermark;
        this.listing = listing;
    }

    OverlayResponse get(UUID id, Instant knownAt) {
        return queries.find(id, watermark.settledOrCurrent(knownAt)).orElseThrow(() -> OverlayRefusal.notFound(id));
    }

    Page<OverlayResponse> list(OverlayFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> queries.page(filter, knownAt, after, most),
                knownAt -> queries.count(filter, knownAt),
                OverlayResponse::id);
    }
}
