package vn.xeploai.ratings.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

/** Reads of disciplines. */
@ApplicationScoped
class DisciplineLists {
    private final DisciplineQueries queries;
    private final Watermark watermark;
    private final Listing listing;

    DisciplineLists(DisciplineQueries queries, Watermark watermark, Listing listing) {
        this.queries = queries;
        this.watermark = watermark;
        this.listing = listing;
    }

    DisciplineSummary get(UUID id, Instant knownAt) {
        return queries.find(id, watermark.settledOrCurrent(knownAt))
                .orElseThrow(() -> ConductRefusal.disciplineNotFound(id));
    }

    Page<DisciplineSummary> list(DisciplineFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> queries.page(filter, knownAt, after, most),
                knownAt -> queries.count(filter, knownAt),
                DisciplineSummary::id);
    }
}
