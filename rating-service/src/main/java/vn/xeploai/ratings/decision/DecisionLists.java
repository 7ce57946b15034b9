package vn.xeploai.ratings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

/** Reads of papers. */
@ApplicationScoped
class DecisionLists {
    private final DecisionQueries queries;
    private final DecisionFindings findings;
    private final Watermark watermark;

    DecisionLists(DecisionQueries queries, DecisionFindings findings, Watermark watermark) {
        this.queries = queries;
        this.findings = findings;
        this.watermark = watermark;
    }

    DecisionResponse get(UUID id) {
        var paper = queries.find(id).orElseThrow(() -> DecisionRefusal.notFound(id));
        return DecisionResponse.of(paper, queries.items(id), findings.of(id));
    }

    Page<DecisionSummary> list(DecisionFilter filter, PageRequest page) {
        var cursor = page.cursor(1);
        var settled = watermark.settle(page.pinned(cursor));
        var instant = settled.atOffset(ZoneOffset.UTC);
        var after = cursor == null ? null : cursor.id();
        var rows = queries.page(filter, instant, after, page.limit() + 1);
        var total = page.total() ? queries.count(filter, instant) : null;
        return Page.of(rows, page.limit(), settled, paper -> List.of(paper.id().toString()), total);
    }
}
