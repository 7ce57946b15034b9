package vn.xeploai.members.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

/** Turns the pages of the decisions. */
@ApplicationScoped
class ReorganisationList {
    private final ReorganisationQueries queries;
    private final Watermark watermark;

    ReorganisationList(ReorganisationQueries queries, Watermark watermark) {
        this.queries = queries;
        this.watermark = watermark;
    }

    Page<ReorganisationSummary> list(ReorganisationFilter filter, PageRequest page) {
        var cursor = page.cursor(1);
        var settled = watermark.settle(page.pinned(cursor));
        var instant = settled.atOffset(ZoneOffset.UTC);
        var rows = queries.page(filter, instant, cursor, page.limit() + 1);
        var total = page.total() ? queries.count(filter, instant) : null;
        return Page.of(rows, page.limit(), settled, row -> List.of(row.id().toString()), total);
    }
}
