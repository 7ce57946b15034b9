package vn.xeploai.ratings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

/** Reads of papers. */
@ApplicationScoped
class DecisionLists {
    private final DecisionQueries queries;
    private final DecisionFindings findings;
    private final Listing listing;

    DecisionLists(DecisionQueries queries, DecisionFindings findings, Listing listing) {
        this.queries = queries;
        this.findings = findings;
        this.listing = listing;
    }

    DecisionResponse get(UUID id) {
        var paper = queries.find(id).orElseThrow(() -> DecisionRefusal.notFound(id));
        return DecisionResponse.of(paper, queries.items(id), findings.of(id));
    }

    Page<DecisionSummary> list(DecisionFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> queries.page(filter, knownAt, after, most),
                knownAt -> queries.count(filter, knownAt),
                DecisionSummary::id);
    }
}
