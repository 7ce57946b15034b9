package vn.xeploai.reviews.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
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
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.complaint.Complaints;
import vn.xeploai.ratings.roster.CampaignScope;
import vn.xeploai.ratings.roster.Subjects;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.reviews.subject.CampaignSubjects;

/** Records, concludes, cancels, lists and counts inspections. */
@ApplicationScoped
class InspectionService {
    private final CampaignSubjects subjects;
    private final Subjects known;
    private final Complaints complaints;
    private final CampaignScope scopes;
    private final InspectionRepository inspections;
    private final InspectionSql sql;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;
    private final Days days;

    InspectionService(
            CampaignSubjects subjects,
            Subjects known,
            Complaints complaints,
            CampaignScope scopes,
            InspectionRepository inspections,
            InspectionSql sql,
            Acts acts,
            Listing listing,
            Watermark watermark,
            Days days) {
        this.subjects = subjects;
        this.known = known;
        this.complaints = complaints;
        this.scopes = scopes;
        this.inspections = inspections;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
        this.days = days;
    }

    /** member-service may be asked about the inspecting unit, so before anything is locked; of units any kind would do. */
    InspectionSummary record(RecordInspectionRequest request) {
        known.requireUnit(request.inspectingUnitId(), "inspectingUnitId");
        if (request.subject().id().equals(request.inspectingUnitId()))
            throw InspectionRefusal.ofItself(request.inspectingUnitId());
        return acts.write(() -> {
            var subject = request.subject();
            var locked = subjects.lock(request.campaignId(), List.of(subject), at -> "subject");
            requireDays(request, locked.campaign().ratedPeriod());
            sql.findCurrent(key(request)).ifPresent(recorded -> {
                throw InspectionRefusal.recorded(recorded, request.from());
            });
            var act = acts.stampPast(request.document());
            var inspection = new Inspection(request, locked.of(subject).unitId(), act);
            inspections.persistAndFlush(inspection);
            return find(inspection.id(), OffsetDateTime.MAX);
        });
    }

    private static void requireDays(RecordInspectionRequest request, Period period) {
        var from = request.from();
        if (from.isBefore(period.from()) || from.isAfter(period.lastDay()))
            throw InspectionRefusal.outsidePeriod(from, period);
        if (request.to().isBefore(from)) throw InspectionRefusal.tooEarly("to", request.to(), from);
    }

    private static InspectionSql.InspectionKey key(RecordInspectionRequest request) {
        return new InspectionSql.InspectionKey(
                request.campaignId(),
                request.kind(),
                request.subject().kind(),
                request.subject().id(),
                request.inspectingUnitId(),
                request.from());
    }

    @WritesAct
    InspectionSummary conclude(UUID id, ConcludeInspectionRequest request) {
        var inspection = lock(id);
        inspection.requireConcludable(request.on());
        if (request.complaintId() != null) complaints.requireAbout(request.complaintId(), inspection.subject());
        var act = acts.stampPast(request.document(), request.on(), "on");
        inspection.conclude(request, act);
        inspections.flush();
        return find(id, OffsetDateTime.MAX);
    }

    @WritesAct
    InspectionSummary cancel(UUID id, CancelInspectionRequest request) {
        var inspection = lock(id);
        inspection.requireCancellable(request.document());
        var act = acts.stampPast(request.document());
        inspection.cancel(request.reason(), act);
        inspections.flush();
        return find(id, OffsetDateTime.MAX);
    }

    private Inspection lock(UUID id) {
        if (acts.lock("reviews.inspection", List.of(id)).isEmpty()) throw InspectionRefusal.notFound(id);
        var inspection = inspections.findById(id);
        inspection.requireCurrent();
        return inspection;
    }

    InspectionSummary get(UUID id, Instant knownAt) {
        return find(id, watermark.settledOrCurrent(knownAt));
    }

    private InspectionSummary find(UUID id, OffsetDateTime knownAt) {
        return sql.find(id, knownAt).orElseThrow(() -> InspectionRefusal.notFound(id));
    }

    Page<InspectionSummary> list(InspectionFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                InspectionSummary::id);
    }

    /** @param on null for today in Vietnam */
    InspectionFigures figures(UUID campaign, UUID under, LocalDate on, Instant knownAt) {
        var settled = watermark.settle(knownAt);
        var instant = settled.atOffset(ZoneOffset.UTC);
        var day = days.orToday(on);
        var top = scopes.of(campaign, under, instant).unitId();
        return new InspectionFigures(campaign, top, day, sql.figures(campaign, top, day, instant), settled);
    }
}
