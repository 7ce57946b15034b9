package vn.xeploai.ratings.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

/** Reads of complaints. */
@ApplicationScoped
class ComplaintLists {
    private final ComplaintQueries queries;
    private final Watermark watermark;
    private final Listing listing;

    ComplaintLists(ComplaintQueries queries, Watermark watermark, Listing listing) {
        this.queries = queries;
        this.watermark = watermark;
        this.listing = listing;
    }

    ComplaintRow row(UUID id, OffsetDateTime knownAt) {
        return queries.find(id, knownAt).orElseThrow(() -> ConductRefusal.complaintNotFound(id));
    }

    ComplaintResponse get(UUID id, Instant knownAt) {
        var instant = watermark.settledOrCurrent(knownAt);
        return new ComplaintResponse(
                ComplaintSummary.of(row(id, instant)), queries.events(id, instant), queries.disciplines(id, instant));
    }

    Page<ComplaintSummary> list(ComplaintFilter filter, PageRequest page) {
        return listing.page(
                        page,
                        (knownAt, after, most) -> queries.page(filter, knownAt, after, most),
                        knownAt -> queries.count(filter, knownAt),
                        ComplaintRow::id)
                .map(ComplaintSummary::of);
    }
}
