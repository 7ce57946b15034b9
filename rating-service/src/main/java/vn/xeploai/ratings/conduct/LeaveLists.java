package vn.xeploai.ratings.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

/** Reads of leaves. */
@ApplicationScoped
class LeaveLists {
    private final LeaveQueries queries;
    private final Watermark watermark;

    LeaveLists(LeaveQueries queries, Watermark watermark) {
        this.queries = queries;
        this.watermark = watermark;
    }

    Page<LeaveSummary> list(LeaveFilter filter, PageRequest page) {
        var cursor = page.cursor(1);
        var settled = watermark.settle(page.pinned(cursor));
        var instant = settled.atOffset(ZoneOffset.UTC);
        var after = cursor == null ? null : cursor.id();
        var rows = queries.page(filter, instant, after, page.limit() + 1);
        var total = page.total() ? queries.count(filter, instant) : null;
        return Page.of(rows, page.limit(), settled, row -> List.of(row.id().toString()), total);
    }
}
