package vn.xeploai.ratings.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

/** Reads of disciplines. */
@ApplicationScoped
class DisciplineLists {
    private final DisciplineQueries queries;
    private final Watermark watermark;

    DisciplineLists(DisciplineQueries queries, Watermark watermark) {
        this.queries = queries;
        this.watermark = watermark;
    }

    DisciplineSummary get(UUID id, Instant knownAt) {
        return queries.find(id, watermark.settledOrCurrent(knownAt))
                .orElseThrow(() -> ConductRefusal.disciplineNotFound(id));
    }

    Page<DisciplineSummary> list(DisciplineFilter filter, PageRequest page) {
        var cursor = page.cursor(1);
        var settled = watermark.settle(page.pinned(cursor));
        var instant = settled.atOffset(ZoneOffset.UTC);
        var after = cursor == null ? null : cursor.id();
        var rows = queries.page(filter, instant, after, page.limit() + 1);
        var total = page.total() ? queries.count(filter, instant) : null;
        return Page.of(rows, page.limit(), settled, row -> List.of(row.id().toString()), total);
    }
}
