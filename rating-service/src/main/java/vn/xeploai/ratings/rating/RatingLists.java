package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.ratings.scheme.Schemes;

/** Reads of ratings. */
@ApplicationScoped
class RatingLists {
    private final RatingQueries queries;
    private final Schemes schemes;
    private final Listing listing;

    RatingLists(RatingQueries queries, Schemes schemes, Listing listing) {
        this.queries = queries;
        this.schemes = schemes;
        this.listing = listing;
    }

    Page<RatingSummary> list(RatingFilter filter, PageRequest page) {
        return listing.page(
                        page,
                        (knownAt, after, most) -> queries.page(filter, knownAt, after, most),
                        knownAt -> queries.count(filter, knownAt),
                        RatingRow::id)
                .map(this::summary);
    }

    private RatingSummary summary(RatingRow row) {
        return RatingSummary.of(row, schemes.get(row.schemeId(), row.schemeRevision()));
    }
}
