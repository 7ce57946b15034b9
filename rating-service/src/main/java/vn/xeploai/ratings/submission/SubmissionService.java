package vn.xeploai.ratings.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Precondition;
import vn.xeploai.platform.problem.Refusals;
import vn.xeploai.platform.stream.Sha256;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.roster.UnitPlaces;

@ApplicationScoped
class SubmissionService {
    private final Campaigns campaigns;
    private final UnitPlaces places;
    private final Ratings ratings;
    private final SubmissionRepository submissions;
    private final SubmissionSql sql;
    private final Acts acts;
    private final Watermark watermark;
    private final Listing listing;

    SubmissionService(
            Campaigns campaigns,
            UnitPlaces places,
            Ratings ratings,
            SubmissionRepository submissions,
            SubmissionSql sql,
            Acts acts,
            Watermark watermark,
            Listing listing) {
        this.campaigns = campaigns;
        this.places = places;
        this.ratings = ratings;
        this.submissions = submissions;
        this.sql = sql;
        this.acts = acts;
        this.watermark = watermark;
        this.listing = listing;
    }

    /**
     * Records that a unit reported. After closing too, since what was corrected is reported again. The figures are those at the stamp of
     * the act: their units are locked before it, so nothing with an earlier stamp can still be recorded.
     */
    @WritesAct
    SubmissionResponse submit(UUID campaignId, SubmissionRequest request) {
        campaigns.holdOpened(campaignId);
        var units = sql.unitsBelow(request.unitId(), campaignId);
        places.lock(campaignId, units);
        var version = nextVersion(campaignId, request, units);
        var act = acts.stampPast(request.document(), request.date(), "date");
        var submission = Submission.of(campaignId, version, request, figuresHash(campaignId, units), act);
        submissions.persistAndFlush(submission);
        ratings.mark(campaignId, List.of(request.unitId()), act);
        return current(submission.id());
    }

    /** The same for many units of a campaign, all of them or none. */
    @WritesAct
    SubmitManyResponse submitMany(SubmitManyRequest request) {
        var campaignId = request.campaignId();
        campaigns.holdOpened(campaignId);
        var below = new HashMap<UUID, List<UUID>>();
        request.units().forEach(unit -> below.put(unit, sql.unitsBelow(unit, campaignId)));
        places.lock(campaignId, below.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        var act = acts.stampPast(request.document());
        var receipts = Refusals.ofRows("submissions", request.submissions(), row -> {
            var units = below.get(row.unitId());
            var version = nextVersion(campaignId, row, units);
            act.refuseFuture(row.date(), "date");
            var submission = Submission.of(campaignId, version, row, figuresHash(campaignId, units), act);
            submissions.persistAndFlush(submission);
            return submission.receipt();
        });
        ratings.mark(campaignId, request.units(), act);
        return new SubmitManyResponse(campaignId, act.recordedAt(), receipts);
    }

    private int nextVersion(UUID campaignId, SubmissionRequest request, List<UUID> units) {
        if (units.isEmpty()) throw SubmissionRefusal.unitNotInCampaign(request.unitId());
        var version = submissions.nextVersion(campaignId, request.unitId());
        if (version > 1 && !request.givesReason()) throw SubmissionRefusal.reasonMissing(version);
        return version;
    }

    /** The hash of the counts of locked units, which does not depend on the order in which they are read. */
    private String figuresHash(UUID campaignId, Collection<UUID> units) {
        return "sha256:"
                + Sha256.of(sql.counts(campaignId, units).stream()
                        .map(SubmissionSql.UnitCount::line)
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    /**
     * Records that a superior unit returned or accepted a version, in an open campaign or a closed one.
     *
     * @param ifMatch the entity tag of the version that the caller has read; null if they sent none
     */
    @WritesAct
    SubmissionResponse review(UUID id, String ifMatch, SubmissionReview review) {
        var unlocked = find(id, OffsetDateTime.MAX).summary();
        campaigns.holdOpened(unlocked.campaignId());
        places.lock(unlocked.campaignId(), List.of(unlocked.unitId()));
        var row = find(id, OffsetDateTime.MAX);
        var submission = row.summary();
        if (!sql.isAbove(review.actingUnitId(), submission.unitId(), submission.campaignId()))
            throw SubmissionRefusal.unitNotAbove(review.actingUnitId(), submission.unitId());
        if (ifMatch != null) Precondition.require(ifMatch, EntityTags.of(row.changedAt()));
        requireReviewable(submission, review.kind());
        var act = acts.stampPast(review.document());
        sql.insertEvent(submission, review, act);
        if (review.kind() == SubmissionEventKind.RETURNED)
            ratings.mark(submission.campaignId(), List.of(submission.unitId()), act);
        return current(id);
    }

    /** An accepted version can still be returned: the superior unit withdraws its acceptance. */
    private void requireReviewable(SubmissionSummary submission, SubmissionEventKind kind) {
        if (submission.state() == SubmissionState.SUPERSEDED) {
            var newer = sql.findVersion(submission.campaignId(), submission.unitId(), submission.version() + 1);
            throw SubmissionRefusal.superseded(submission.version(), newer.orElseThrow());
        }
        if (submission.state() == SubmissionState.RETURNED) throw SubmissionRefusal.returned(submission.version());
        if (submission.state() == SubmissionState.ACCEPTED && kind == SubmissionEventKind.ACCEPTED)
            throw SubmissionRefusal.accepted(submission.version());
    }

    private SubmissionResponse current(UUID id) {
        return response(id, OffsetDateTime.MAX);
    }

    SubmissionResponse get(UUID id, Instant knownAt) {
        return response(id, watermark.settledOrCurrent(knownAt));
    }

    private SubmissionResponse response(UUID id, OffsetDateTime knownAt) {
        var row = find(id, knownAt);
        var submission = row.summary();
        var before = sql.findVersion(submission.campaignId(), submission.unitId(), submission.version() - 1);
        var links = SubmissionResponse.SubmissionLinks.of(
                submission, campaigns.get(submission.campaignId()), before.orElse(null));
        return SubmissionResponse.of(row, sql.events(id, knownAt), links);
    }

    /** @throws SubmissionRefusal 404 {@code submission-not-found} */
    SubmissionSql.SubmissionRow find(UUID id, OffsetDateTime knownAt) {
        return sql.find(id, knownAt).orElseThrow(() -> SubmissionRefusal.notFound(id));
    }

    Page<SubmissionSummary> list(SubmissionFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                SubmissionSummary::id);
    }
}
