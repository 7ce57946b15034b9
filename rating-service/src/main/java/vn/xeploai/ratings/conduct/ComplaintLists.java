package vn.xeploai.ratings.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

/** Reads of complaints. */
@ApplicationScoped
class ComplaintLists {
    private final ComplaintQueries queries;
    private final Watermark watermark;

    ComplaintLists(ComplaintQueries queries, Watermark watermark) {
        this.queries = queries;
        this.watermark = watermark;
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
        var cursor = page.cursor(1);
        var settled = watermark.settle(page.pinned(cursor));
        var instant = settled.atOffset(ZoneOffset.UTC);
        var after = cursor == null ? null : cursor.id();
        var rows = queries.page(filter, instant, after, page.limit() + 1);
        var total = page.total() ? queries.count(filter, instant) : null;
        return Page.of(
                rows.stream().map(ComplaintSummary::of).toList(),
                page.limit(),
                settled,
                complaint -> List.of(complaint.id().toString()),
                total);
    }
}
