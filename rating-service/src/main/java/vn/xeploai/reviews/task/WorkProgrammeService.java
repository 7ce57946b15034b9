package vn.xeploai.reviews.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.text.Names;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.roster.CampaignTree;
import vn.xeploai.ratings.roster.Subjects;
import vn.xeploai.reviews.subject.Owner;
import vn.xeploai.reviews.subject.ReviewDays;

/** Records, extends, cancels and lists programmes. */
@ApplicationScoped
class WorkProgrammeService {
    private final Campaigns campaigns;
    private final CampaignTree tree;
    private final Subjects ratings;
    private final WorkProgrammeRepository programmes;
    private final WorkProgrammeSql sql;
    private final TaskSql tasks;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;

    WorkProgrammeService(
            Campaigns campaigns,
            CampaignTree tree,
            Subjects ratings,
            WorkProgrammeRepository programmes,
            WorkProgrammeSql sql,
            TaskSql tasks,
            Acts acts,
            Listing listing,
            Watermark watermark) {
        this.campaigns = campaigns;
        this.tree = tree;
        this.ratings = ratings;
        this.programmes = programmes;
        this.sql = sql;
        this.tasks = tasks;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
    }

    WorkProgrammeResponse record(RecordWorkProgrammeRequest request) {
        requireOwners(request.tasks());
        return acts.write(() -> {
            var period = campaigns.holdOpened(request.campaignId()).ratedPeriod();
            ReviewDays.require(request.adoptedOn(), request.kind().earliest(period), period, "adoptedOn");
            if (!tree.holds(request.campaignId(), request.unitId())) throw TaskRefusal.unitOutside(request.unitId());
            acts.lockNamed("programmes of %s in %s".formatted(request.unitId(), request.campaignId()));
            requireNew(request);
            requireDueAfter(request.adoptedOn(), request.tasks());
            lockRatings(Stream.of(request.unitId()), request.tasks());
            var act = acts.stampPast(request.document(), request.adoptedOn(), "adoptedOn");
            var programme = new WorkProgramme(request, act);
            programmes.persistAndFlush(programme);
            return response(programme.id(), OffsetDateTime.MAX);
        });
    }

    private void requireNew(RecordWorkProgrammeRequest request) {
        sql.current(request.campaignId(), request.unitId(), request.kind(), request.adoptedOn()).stream()
                .filter(one -> Names.key(one.title()).equals(Names.key(request.title())))
                .findFirst()
                .ifPresent(one -> {
                    throw TaskRefusal.programmeRecorded(one.id(), request.adoptedOn());
                });
    }

    WorkProgrammeResponse plan(UUID id, PlanTasksRequest request) {
        requireOwners(request.tasks());
        return acts.write(() -> {
            var programme = lock(id);
            requireDueAfter(programme.adoptedOn(), request.tasks());
            lockRatings(programme.concerned(), request.tasks());
            var act = acts.stampPast(request.document());
            request.tasks().forEach(task -> programme.plan(task, act));
            programmes.flush();
            return response(id, OffsetDateTime.MAX);
        });
    }

    @WritesAct
    WorkProgrammeResponse cancel(UUID id, CancelWorkProgrammeRequest request) {
        var programme = lock(id);
        lockRatings(programme.concerned(), List.of());
        var act = acts.stampPast(request.document());
        programme.cancel(request.reason(), act);
        programmes.flush();
        return response(id, OffsetDateTime.MAX);
    }

    /**
     * Locks a programme. Taken before the ratings in which its tasks count.
     *
     * @throws TaskRefusal 404 {@code work-programme-not-found}, 409 {@code work-programme-already-cancelled}
     */
    WorkProgramme lock(UUID id) {
        if (acts.lock("reviews.work_programme", List.of(id)).isEmpty()) throw TaskRefusal.programmeNotFound(id);
        var programme = programmes.findById(id);
        programme.requireCurrent();
        return programme;
    }

    /** Facts of the ratings of the unit and of the owners depend on the tasks. */
    private void lockRatings(Stream<UUID> concerned, List<PlannedTask> planned) {
        var owners = planned.stream().map(task -> task.owner().id());
        ratings.lockRatings(Stream.concat(concerned, owners).collect(Collectors.toSet()));
    }

    private void requireOwners(List<PlannedTask> planned) {
        Owner.requireKnown(planned.stream().map(PlannedTask::owner).toList(), ratings, "tasks");
    }

    private static void requireDueAfter(LocalDate adoptedOn, List<PlannedTask> planned) {
        for (var at = 0; at < planned.size(); at++)
            if (planned.get(at).dueOn().isBefore(adoptedOn))
                throw TaskRefusal.tooEarly(
                        "tasks[%d].dueOn".formatted(at), planned.get(at).dueOn(), adoptedOn);
    }

    WorkProgrammeResponse get(UUID id, Instant knownAt) {
        return response(id, watermark.settledOrCurrent(knownAt));
    }

    private WorkProgrammeResponse response(UUID id, OffsetDateTime knownAt) {
        var programme = sql.find(id, knownAt).orElseThrow(() -> TaskRefusal.programmeNotFound(id));
        return new WorkProgrammeResponse(programme, tasks.ofProgramme(id, knownAt));
    }

    Page<WorkProgrammeSummary> list(WorkProgrammeFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                WorkProgrammeSummary::id);
    }
}
