package vn.xeploai.reviews.commitment;

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
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.reviews.catalogue.Catalogue.Programme;
import vn.xeploai.reviews.catalogue.Catalogues;
import vn.xeploai.reviews.subject.CampaignSubject;
import vn.xeploai.reviews.subject.CampaignSubjects;
import vn.xeploai.reviews.subject.ReviewDays;

@ApplicationScoped
class CommitmentService {
    private final CampaignSubjects subjects;
    private final CampaignScope scopes;
    private final Catalogues catalogues;
    private final CommitmentRepository commitments;
    private final CommitmentSql sql;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;

    CommitmentService(
            CampaignSubjects subjects,
            CampaignScope scopes,
            Catalogues catalogues,
            CommitmentRepository commitments,
            CommitmentSql sql,
            Acts acts,
            Listing listing,
            Watermark watermark) {
        this.subjects = subjects;
        this.scopes = scopes;
        this.catalogues = catalogues;
        this.commitments = commitments;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
    }

    @WritesAct
    RecordedCommitments record(RecordCommitmentsRequest request) {
        var locked = subjects.lock(request.campaignId(), request.subjects(), "items[%d].subject"::formatted);
        var period = locked.campaign().ratedPeriod();
        requireOffered(request.programme(), period);
        ReviewDays.require(request.registeredOn(), period.from().minusYears(1), period, "registeredOn");
        var recorded = sql.findCurrent(locked.ratingIds(), request.programme());
        if (!recorded.isEmpty()) throw CommitmentRefusal.repeated(recorded);
        var act = acts.stampPast(request.document(), request.registeredOn(), "registeredOn");
        var written = request.items().stream()
                .map(item -> new Commitment(request, item, locked.of(item.subject()), act))
                .toList();
        commitments.persist(written);
        commitments.flush();
        return new RecordedCommitments(
                sql.find(written.stream().map(Commitment::id).toList(), OffsetDateTime.MAX));
    }

    @WritesAct
    CommitmentResponse report(UUID id, RecordProgressRequest request) {
        var commitment = lock(id);
        commitment.requireNotBefore(request.on());
        var act = acts.stampPast(request.document(), request.on(), "on");
        commitment.report(request, act);
        commitments.flush();
        return response(id, OffsetDateTime.MAX);
    }

    @WritesAct
    CommitmentResponse cancel(UUID id, CancelCommitmentRequest request) {
        var commitment = lock(id);
        var act = acts.stampPast(request.document());
        commitment.cancel(request.reason(), act);
        commitments.flush();
        return response(id, OffsetDateTime.MAX);
    }

    private Commitment lock(UUID id) {
        if (acts.lock("reviews.commitment", List.of(id)).isEmpty()) throw CommitmentRefusal.notFound(id);
        var commitment = commitments.findById(id);
        commitment.requireCurrent();
        return commitment;
    }

    private List<String> offered(Period period) {
        return catalogues.of(period.year()).programmes().stream()
                .map(Programme::code)
                .toList();
    }

    private void requireOffered(String programme, Period period) {
        var offered = offered(period);
        if (!offered.contains(programme)) throw CommitmentRefusal.notOffered(programme, period.year(), offered);
    }

    CommitmentResponse get(UUID id, Instant knownAt) {
        return response(id, watermark.settledOrCurrent(knownAt));
    }

    private CommitmentResponse response(UUID id, OffsetDateTime knownAt) {
        var commitment = sql.find(id, knownAt).orElseThrow(() -> CommitmentRefusal.notFound(id));
        return new CommitmentResponse(commitment, sql.progress(id, knownAt));
    }

    Page<CommitmentSummary> list(CommitmentFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                CommitmentSummary::id);
    }

    /** @param programme null for each one that the year offers */
    CommitmentCoverage coverage(UUID campaign, UUID under, String programme, Instant knownAt) {
        var settled = watermark.settle(knownAt);
        var instant = settled.atOffset(ZoneOffset.UTC);
        var scope = scopes.of(campaign, under, instant);
        var period = scope.campaign().ratedPeriod();
        if (programme != null) requireOffered(programme, period);
        var programmes = programme == null ? offered(period) : List.of(programme);
        var figures = sql.coverage(campaign, scope.unitId(), programmes.toArray(String[]::new), instant);
        return new CommitmentCoverage(campaign, scope.unitId(), figures, settled);
    }

    Page<CampaignSubject> missing(MissingFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.missing(filter, top(filter, knownAt), knownAt, after, most),
                knownAt -> sql.countMissing(filter, top(filter, knownAt), knownAt),
                CampaignSubject::ratingId);
    }

    /** Of a programme that the year does not offer, everybody would seem to be missing. */
    private UUID top(MissingFilter filter, OffsetDateTime knownAt) {
        var scope = scopes.of(filter.campaign(), filter.unit(), knownAt);
        requireOffered(filter.programme(), scope.campaign().ratedPeriod());
        return scope.unitId();
    }
}
