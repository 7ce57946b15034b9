package vn.xeploai.ratings.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.discipline.DecidedComplaints;
import vn.xeploai.ratings.discipline.Disciplines;
import vn.xeploai.ratings.roster.CampaignScope;
import vn.xeploai.ratings.roster.Subjects;
import vn.xeploai.ratings.scheme.Subject;

@ApplicationScoped
class ComplaintService implements DecidedComplaints, Complaints {
    private final Subjects subjects;
    private final CampaignScope scopes;
    private final Disciplines disciplines;
    private final ComplaintRepository complaints;
    private final ComplaintSql sql;
    private final Acts acts;
    private final Watermark watermark;
    private final Listing listing;
    private final Days days;

    ComplaintService(
            Subjects subjects,
            CampaignScope scopes,
            Disciplines disciplines,
            ComplaintRepository complaints,
            ComplaintSql sql,
            Acts acts,
            Watermark watermark,
            Listing listing,
            Days days) {
        this.subjects = subjects;
        this.scopes = scopes;
        this.disciplines = disciplines;
        this.complaints = complaints;
        this.sql = sql;
        this.acts = acts;
        this.watermark = watermark;
        this.listing = listing;
        this.days = days;
    }

    ComplaintResponse receive(ReceiveComplaintRequest request) {
        subjects.requireKnown(request.subject(), "subject.id");
        return acts.write(() -> {
            subjects.lockRatings(request.subject().id());
            sql.findReceived(request).ifPresent(received -> {
                throw ComplaintRefusal.recorded(received, request.receivedOn());
            });
            var act = acts.stampPast(request.document(), request.receivedOn(), "receivedOn");
            var complaint = new Complaint(request, act);
            complaints.persistAndFlush(complaint);
            return current(complaint.id());
        });
    }

    @WritesAct
    ComplaintResponse take(UUID id, ComplaintStep step, Document document) {
        subjects.lockRatings(find(id, OffsetDateTime.MAX).subject().id());
        var complaint = lock(id);
        complaint.requireNext(step);
        var act = acts.stampPast(document, step.on(), "on");
        complaint.take(step, act);
        complaints.flush();
        return current(id);
    }

    /** Decides a complaint by the discipline that follows, in one act. */
    @WritesAct
    ComplaintResponse decide(UUID id, ComplaintStep.DecideComplaintRequest request) {
        var step = request.step();
        var subject = find(id, OffsetDateTime.MAX).subject();
        subjects.lockRatings(subject, request.discipline().committedIn());
        var complaint = lock(id);
        complaint.requireNext(step);
        var discipline = disciplines.check(subject, request.discipline(), "discipline", id);
        disciplines.requireNew(subject, request.discipline(), request.document());
        var act = acts.stampPast(request.document(), step.on(), "discipline.decidedOn");
        complaint.take(step, act);
        complaints.flush();
        disciplines.record(discipline, act);
        return current(id);
    }

    /** After the ratings, as decisions do. */
    private Complaint lock(UUID id) {
        acts.lock("complaint", List.of(id));
        return complaints.findById(id);
    }

    @Override
    public void requireDecided(UUID id, Subject subject) {
        if (about(id, subject).state() != ComplaintState.DECIDED) throw ComplaintRefusal.notDecided(id);
    }

    @Override
    public void requireAbout(UUID id, Subject subject) {
        about(id, subject);
    }

    private ComplaintSummary about(UUID id, Subject subject) {
        var complaint = find(id, OffsetDateTime.MAX);
        if (!complaint.subject().id().equals(subject.id())) throw ComplaintRefusal.subjectDiffers(id);
        return complaint;
    }

    private ComplaintResponse current(UUID id) {
        return response(id, OffsetDateTime.MAX);
    }

    ComplaintResponse get(UUID id, Instant knownAt) {
        return response(id, watermark.settledOrCurrent(knownAt));
    }

    private ComplaintResponse response(UUID id, OffsetDateTime knownAt) {
        return new ComplaintResponse(find(id, knownAt), sql.events(id, knownAt), disciplines.ofComplaint(id, knownAt));
    }

    private ComplaintSummary find(UUID id, OffsetDateTime knownAt) {
        return sql.find(id, knownAt).orElseThrow(() -> ComplaintRefusal.notFound(id));
    }

    Page<ComplaintSummary> list(ComplaintFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                ComplaintSummary::id);
    }

    /** @param on null for today in Vietnam */
    ComplaintFigures figures(UUID campaign, UUID under, LocalDate on, Instant knownAt) {
        var settled = watermark.settle(knownAt);
        var instant = settled.atOffset(ZoneOffset.UTC);
        var day = days.orToday(on);
        var scope = scopes.of(campaign, under, instant);
        var period = scope.campaign().ratedPeriod();
        var span = new ComplaintSql.Span(campaign, scope.unitId(), day, period.from(), period.lastDay());
        return new ComplaintFigures(campaign, scope.unitId(), day, sql.figures(span, instant), settled);
    }
}
