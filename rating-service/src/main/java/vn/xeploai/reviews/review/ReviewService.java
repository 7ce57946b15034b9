package vn.xeploai.reviews.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.ratings.roster.CampaignScope;
import vn.xeploai.ratings.roster.Subjects;
import vn.xeploai.reviews.catalogue.Catalogues;
import vn.xeploai.reviews.subject.CampaignSubject;
import vn.xeploai.reviews.subject.CampaignSubjects;
import vn.xeploai.reviews.subject.ReviewDays;

@ApplicationScoped
class ReviewService {
    private final CampaignSubjects subjects;
    private final Subjects ratings;
    private final CampaignScope scopes;
    private final Catalogues catalogues;
    private final ReviewRepository reviews;
    private final ReviewSql sql;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;

    ReviewService(
            CampaignSubjects subjects,
            Subjects ratings,
            CampaignScope scopes,
            Catalogues catalogues,
            ReviewRepository reviews,
            ReviewSql sql,
            Acts acts,
            Listing listing,
            Watermark watermark) {
        this.subjects = subjects;
        this.ratings = ratings;
        this.scopes = scopes;
        this.catalogues = catalogues;
        this.reviews = reviews;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
    }

    @WritesAct
    RecordedReviews record(RecordReviewsRequest request) {
        var locked = subjects.lock(request.campaignId(), request.subjects(), "items[%d].subject"::formatted);
        var period = locked.campaign().ratedPeriod();
        var faults = ReviewRule.faults(request, catalogues.of(period.year()));
        if (!faults.isEmpty()) throw ReviewRefusal.invalid(faults);
        if (request.heldOn().isBefore(period.from())) throw ReviewRefusal.tooEarly(request.heldOn(), period.from());
        ReviewDays.require(request.heldOn(), period.from(), period, "heldOn");
        var recorded = sql.findCurrent(locked.ratingIds(), request.occasion());
        if (!recorded.isEmpty()) throw ReviewRefusal.repeated(recorded);
        var act = acts.stampPast(request.document(), request.heldOn(), "heldOn");
        var written = request.items().stream()
                .map(item -> new Review(request, item, locked.of(item.subject()), act))
                .toList();
        reviews.persist(written);
        reviews.flush();
        return new RecordedReviews(sql.find(written.stream().map(Review::id).toList(), OffsetDateTime.MAX));
    }

    @WritesAct
    ReviewSummary cancel(UUID id, CancelReviewRequest request) {
        ratings.lockRatings(current(id, OffsetDateTime.MAX).subject().id());
        var review = reviews.findById(id);
        review.requireCurrent();
        var act = acts.stampPast(request.document());
        review.cancel(request.reason(), act);
        reviews.flush();
        return current(id, OffsetDateTime.MAX);
    }

    ReviewSummary get(UUID id, Instant knownAt) {
        return current(id, watermark.settledOrCurrent(knownAt));
    }

    private ReviewSummary current(UUID id, OffsetDateTime knownAt) {
        return sql.find(id, knownAt).orElseThrow(() -> ReviewRefusal.notFound(id));
    }

    Page<ReviewSummary> list(ReviewFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                ReviewSummary::id);
    }

    ReviewCoverage coverage(UUID campaign, UUID under, String occasion, Instant knownAt) {
        var settled = watermark.settle(knownAt);
        var instant = settled.atOffset(ZoneOffset.UTC);
        var scope = scopes.of(campaign, under, instant);
        requireOffered(occasion, scope);
        var top = scope.unitId();
        return new ReviewCoverage(campaign, occasion, top, sql.coverage(campaign, top, occasion, instant), settled);
    }

    Page<CampaignSubject> missing(MissingFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.missing(filter, top(filter, knownAt), knownAt, after, most),
                knownAt -> sql.countMissing(filter, top(filter, knownAt), knownAt),
                CampaignSubject::ratingId);
    }

    private UUID top(MissingFilter filter, OffsetDateTime knownAt) {
        var scope = scopes.of(filter.campaign(), filter.unit(), knownAt);
        requireOffered(filter.occasion(), scope);
        return scope.unitId();
    }

    /** Of an occasion that the year does not have, everybody would seem to be missing. */
    private void requireOffered(String occasion, CampaignScope.Scope scope) {
        var year = scope.campaign().ratedPeriod().year();
        var fault = ReviewRule.occasion(occasion, catalogues.of(year));
        if (fault.isPresent()) throw ReviewRefusal.invalid(List.of(fault.get()));
    }
}
