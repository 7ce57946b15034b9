package vn.xeploai.reviews.task;

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
import vn.xeploai.ratings.roster.CampaignScope;
import vn.xeploai.ratings.roster.Subjects;

/** Records the results of tasks, lists tasks and counts them. */
@ApplicationScoped
class TaskService {
    private final WorkProgrammeService programmes;
    private final Subjects ratings;
    private final CampaignScope scopes;
    private final TaskRepository tasks;
    private final TaskSql sql;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;
    private final Days days;

    TaskService(
            WorkProgrammeService programmes,
            Subjects ratings,
            CampaignScope scopes,
            TaskRepository tasks,
            TaskSql sql,
            Acts acts,
            Listing listing,
            Watermark watermark,
            Days days) {
        this.programmes = programmes;
        this.ratings = ratings;
        this.scopes = scopes;
        this.tasks = tasks;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
        this.days = days;
    }

    @WritesAct
    TaskResponse record(UUID id, RecordTaskResultRequest request) {
        var found = summary(id, OffsetDateTime.MAX);
        programmes.lock(found.programmeId());
        ratings.lockRatings(List.of(found.unitId(), found.owner().id()));
        var task = tasks.findById(id);
        task.requireNext(request);
        var act = acts.stampPast(request.document(), request.on(), "on");
        task.record(request, act);
        tasks.flush();
        return response(id, OffsetDateTime.MAX);
    }

    TaskResponse get(UUID id, Instant knownAt) {
        return response(id, watermark.settledOrCurrent(knownAt));
    }

    private TaskResponse response(UUID id, OffsetDateTime knownAt) {
        return new TaskResponse(summary(id, knownAt), sql.results(id, knownAt));
    }

    private TaskSummary summary(UUID id, OffsetDateTime knownAt) {
        return sql.find(id, knownAt).orElseThrow(() -> TaskRefusal.notFound(id));
    }

    Page<TaskSummary> list(TaskFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                TaskSummary::id);
    }

    /** @param on null for today in Vietnam */
    TaskFigures figures(UUID campaign, UUID under, LocalDate on, Instant knownAt) {
        var settled = watermark.settle(knownAt);
        var instant = settled.atOffset(ZoneOffset.UTC);
        var day = days.orToday(on);
        var top = scopes.of(campaign, under, instant).unitId();
        return new TaskFigures(campaign, top, day, sql.figures(campaign, top, day, instant), settled);
    }
}
