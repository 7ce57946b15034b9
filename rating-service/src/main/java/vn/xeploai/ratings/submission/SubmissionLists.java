package vn.xeploai.ratings.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

/** Reads of submissions. */
@ApplicationScoped
class SubmissionLists {
    private final SubmissionQueries queries;
    private final Watermark watermark;
    private final Listing listing;

    SubmissionLists(SubmissionQueries queries, Watermark watermark, Listing listing) {
        this.queries = queries;
        this.watermark = watermark;
        this.listing = listing;
    }

    /** @throws SubmissionRefusal 404 {@code submission-not-found} */
    SubmissionRow row(UUID id) {
        return row(id, OffsetDateTime.MAX);
    }

    private SubmissionRow row(UUID id, OffsetDateTime instant) {
        return queries.find(id, instant).orElseThrow(() -> SubmissionRefusal.notFound(id));
    }

    /** @throws SubmissionRefusal 404 {@code submission-not-found} */
    SubmissionResponse get(UUID id, Instant knownAt) {
        var instant = watermark.settledOrCurrent(knownAt);
        var row = row(id, instant);
        var before = queries.findVersion(row, row.version() - 1).orElse(null);
        return SubmissionResponse.of(row, queries.events(id, instant), SubmissionLinks.of(row, before));
    }

    /** The version that took the place of a superseded one. */
    UUID newer(SubmissionRow row) {
        return queries.findVersion(row, row.version() + 1).orElseThrow();
    }

    Page<SubmissionSummary> list(SubmissionFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> queries.page(filter, knownAt, after, most),
                knownAt -> queries.count(filter, knownAt),
                SubmissionSummary::id);
    }
}
