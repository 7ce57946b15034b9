package vn.xeploai.ratings.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

/** Reads of submissions. */
@ApplicationScoped
class SubmissionLists {
    private final SubmissionQueries queries;
    private final Watermark watermark;

    SubmissionLists(SubmissionQueries queries, Watermark watermark) {
        this.queries = queries;
        this.watermark = watermark;
    }

    Page<SubmissionResponse> list(SubmissionFilter filter, PageRequest page) {
        var cursor = page.cursor(1);
        var settled = watermark.settle(page.pinned(cursor));
        var instant = settled.atOffset(ZoneOffset.UTC);
        var after = cursor == null ? null : cursor.id();
        var rows = queries.page(filter, instant, after, page.limit() + 1);
        var total = page.total() ? queries.count(filter, instant) : null;
        return Page.of(
                rows,
                page.limit(),
                settled,
                submission -> List.of(submission.id().toString()),
                total);
    }
}
