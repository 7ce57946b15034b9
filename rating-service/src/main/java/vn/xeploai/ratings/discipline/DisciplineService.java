package vn.xeploai.ratings.discipline;

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

@ApplicationScoped
class DisciplineService {
    private final Subjects subjects;
    private final DecidedComplaints complaints;
    private final Disciplines disciplines;
    private final DisciplineRepository repository;
    private final DisciplineSql sql;
    private final Acts acts;
    private final Watermark watermark;
    private final Listing listing;
    private final CampaignScope scopes;

    DisciplineService(
            Subjects subjects,
            DecidedComplaints complaints,
            Disciplines disciplines,
            DisciplineRepository repository,
            DisciplineSql sql,
            Acts acts,
            Watermark watermark,
            Listing listing,
            CampaignScope scopes) {
        this.subjects = subjects;
        this.complaints = complaints;
        this.disciplines = disciplines;
        this.repository = repository;
        this.sql = sql;
        this.acts = acts;
        this.watermark = watermark;
        this.listing = listing;
        this.scopes = scopes;
    }

    DisciplineSummary record(RecordDisciplineRequest request) {
        var subject = request.subject();
        var terms = request.terms();
        subjects.requireKnown(subject, "subject.id");
        return acts.write(() -> {
            subjects.lockRatings(subject, terms.committedIn());
            if (request.complaintId() != null) complaints.requireDecided(request.complaintId(), subject);
            var checked = disciplines.check(subject, terms, "terms", request.complaintId());
            disciplines.requireNew(subject, terms, request.document());
            var act = acts.stampPast(request.document(), terms.decidedOn(), "terms.decidedOn");
            return current(disciplines.record(checked, act));
        });
    }

    @WritesAct
    DisciplineSummary cancel(UUID id, CancelDisciplineRequest request) {
        var unlocked = current(id);
        subjects.lockRatings(unlocked.subject(), unlocked.committedIn());
        acts.lock("discipline", List.of(id));
        var discipline = repository.findById(id);
        discipline.requireCancellable(request.on());
        var act = acts.stampPast(request.document(), request.on(), "on");
        discipline.cancel(request, act);
        repository.flush();
        return current(id);
    }

    private DisciplineSummary current(UUID id) {
        return find(id, OffsetDateTime.MAX);
    }

    private DisciplineSummary find(UUID id, OffsetDateTime knownAt) {
        return sql.find(id, knownAt).orElseThrow(() -> DisciplineRefusal.notFound(id));
    }

    DisciplineSummary get(UUID id, Instant knownAt) {
        return find(id, watermark.settledOrCurrent(knownAt));
    }

    DisciplineFigures figures(UUID campaign, UUID under, Instant knownAt) {
        var settled = watermark.settle(knownAt);
        var instant = settled.atOffset(ZoneOffset.UTC);
        var scope = scopes.of(campaign, under, instant);
        var year = scope.campaign().ratedPeriod().year();
        var figures = sql.figures(campaign, scope.unitId(), year, instant);
        return new DisciplineFigures(campaign, scope.unitId(), year, figures, settled);
    }

    Page<DisciplineSummary> list(DisciplineFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                DisciplineSummary::id);
    }
}
