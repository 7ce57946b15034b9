package vn.xeploai.members.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.xeploai.members.catalogue.Catalogue;
import vn.xeploai.members.catalogue.Catalogues;
import vn.xeploai.members.timeline.MemberAnchor;
import vn.xeploai.members.timeline.TimelineRefusal;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.platform.problem.Refusals;
import vn.xeploai.platform.text.Names;

/** Records, withdraws and lists classes and their attendees. */
@ApplicationScoped
class TrainingService {
    private final Acts acts;
    private final MemberAnchor anchor;
    private final TrainingRepository classes;
    private final TrainingSql sql;
    private final Catalogue catalogue;
    private final Listing listing;
    private final Watermark watermark;

    TrainingService(
            Acts acts,
            MemberAnchor anchor,
            TrainingRepository classes,
            TrainingSql sql,
            Catalogues catalogues,
            Listing listing,
            Watermark watermark) {
        this.acts = acts;
        this.anchor = anchor;
        this.classes = classes;
        this.sql = sql;
        this.catalogue = catalogues.current();
        this.listing = listing;
        this.watermark = watermark;
    }

    @WritesAct
    TrainingClassResponse record(RecordTrainingClassRequest request) {
        requireCourse(request.course());
        lockMembers(request.members());
        acts.lockNamed("training class %s %s".formatted(request.course(), request.from()));
        requireNew(request);
        var act = acts.stampPast(request.document(), request.from(), "from");
        var recorded = new TrainingClass(request, act);
        classes.persistAndFlush(recorded);
        sql.replaceAttendees(recorded.id(), request.members(), act);
        return response(recorded.id(), OffsetDateTime.MAX);
    }

    private void requireNew(RecordTrainingClassRequest request) {
        sql.current(request.course(), request.from()).stream()
                .filter(one -> Names.key(one.name()).equals(Names.key(request.name()))
                        && Names.key(one.organiser()).equals(Names.key(request.organiser())))
                .findFirst()
                .ifPresent(one -> {
                    throw TrainingRefusal.recorded(one.id());
                });
    }

    private void requireCourse(String course) {
        if (catalogue.course(course).isEmpty())
            throw TrainingRefusal.courseUnknown(
                    course,
                    catalogue.courses().stream().map(Catalogue.Course::code).toList());
    }

    private void lockMembers(List<UUID> members) {
        var known = anchor.lock(members).ids();
        var seen = new HashSet<UUID>();
        Refusals.ofRows("members", members, member -> {
            if (!known.contains(member)) throw TimelineRefusal.memberNotFound(member);
            if (!seen.add(member)) throw TrainingRefusal.attendeeRepeated(member);
            return member;
        });
    }

    @WritesAct
    TrainingClassResponse recordAttendees(UUID id, RecordAttendeesRequest request) {
        lock(id);
        lockMembers(request.members());
        sql.replaceAttendees(id, request.members(), acts.stampPast(request.document()));
        return response(id, OffsetDateTime.MAX);
    }

    @WritesAct
    TrainingClassResponse withdraw(UUID id, WithdrawTrainingClassRequest request) {
        lock(id);
        var withdrawn = response(id, OffsetDateTime.MAX);
        sql.close(id, acts.stampPast(request.document()));
        return withdrawn;
    }

    /** @throws Refusal 404 {@code training-class-not-found}, also for one that was withdrawn */
    private void lock(UUID id) {
        acts.lock("training_class", List.of(id));
        if (sql.find(id, OffsetDateTime.MAX).isEmpty()) throw TrainingRefusal.notFound(id);
    }

    TrainingClassResponse get(UUID id, Instant knownAt) {
        return response(id, watermark.settledOrCurrent(knownAt));
    }

    private TrainingClassResponse response(UUID id, OffsetDateTime knownAt) {
        var found = sql.find(id, knownAt).orElseThrow(() -> TrainingRefusal.notFound(id));
        return new TrainingClassResponse(found, sql.members(id, knownAt));
    }

    Page<TrainingClassSummary> list(TrainingFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                TrainingClassSummary::id);
    }
}
