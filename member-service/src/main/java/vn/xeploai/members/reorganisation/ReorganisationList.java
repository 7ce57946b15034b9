package vn.xeploai.members.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

/** Turns the pages of the decisions. */
@ApplicationScoped
class ReorganisationList {
    private final ReorganisationQueries queries;
    private final Listing listing;

    ReorganisationList(ReorganisationQueries queries, Listing listing) {
        this.queries = queries;
        this.listing = listing;
    }

    /** @throws vn.xeploai.platform.problem.Refusal 400 {@code period-reversed} */
    Page<ReorganisationSummary> list(ReorganisationFilter filter, PageRequest page) {
        if (filter.from() != null) Validity.check(filter.from(), filter.to());
        return listing.page(
                page,
                (knownAt, after, most) -> queries.page(filter, knownAt, after, most),
                knownAt -> queries.count(filter, knownAt),
                ReorganisationSummary::id);
    }
}
