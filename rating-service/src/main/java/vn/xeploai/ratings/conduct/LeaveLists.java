package vn.xeploai.ratings.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

/** Reads of leaves. */
@ApplicationScoped
class LeaveLists {
    private final LeaveQueries queries;
    private final Listing listing;

    LeaveLists(LeaveQueries queries, Listing listing) {
        this.queries = queries;
        this.listing = listing;
    }

    Page<LeaveSummary> list(LeaveFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> queries.page(filter, knownAt, after, most),
                knownAt -> queries.count(filter, knownAt),
                LeaveSummary::id);
    }
}
