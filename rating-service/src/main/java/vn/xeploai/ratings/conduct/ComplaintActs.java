package vn.xeploai.ratings.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.scheme.Subject;

/** What is done about complaints. */
@ApplicationScoped
class ComplaintActs {
    private final ComplaintStore store;
    private final ComplaintLists lists;
    private final DisciplineRecording disciplines;
    private final SubjectLocks subjects;
    private final Acts acts;

    ComplaintActs(
            ComplaintStore store,
            ComplaintLists lists,
            DisciplineRecording disciplines,
            SubjectLocks subjects,
            Acts acts) {
        this.store = store;
        this.lists = lists;
        this.disciplines = disciplines;
        this.subjects = subjects;
        this.acts = acts;
    }

    @WritesAct
    ComplaintResponse receive(ReceiveComplaintRequest request) {
        subjects.lock(request.subject().id());
        var act = acts.stamp(request.document());
        act.refuseFuture(request.receivedOn(), "receivedOn");
        act.refuseFuture(request.document());
        var id = Ids.next();
        store.insert(id, request, act);
        return lists.get(id, null);
    }

    @WritesAct
    ComplaintResponse take(UUID id, NewComplaintEvent event, Document document) {
        subjects.lock(lists.row(id, OffsetDateTime.MAX).subjectId());
        var complaint = lock(id, event);
        if (event.proposedForm() != null && !fits(event.proposedForm(), complaint))
            throw ConductRefusal.formNotForSubject(event.proposedForm());
        var act = acts.stamp(document);
        act.refuseFuture(event.on(), "on");
        act.refuseFuture(document);
        store.insert(id, event, act);
        return lists.get(id, null);
    }

    private static boolean fits(DisciplineForm form, ComplaintRow complaint) {
        return form.fits(DisciplineSide.PARTY, complaint.subjectKind())
                || form.fits(DisciplineSide.STATE, complaint.subjectKind());
    }

    /** The complaint is decided by the discipline that follows, in one act. */
    @WritesAct
    ComplaintResponse decide(UUID id, DecideComplaintRequest request) {
        var event = request.event();
        var known = lists.row(id, OffsetDateTime.MAX);
        var subject = new Subject(known.subjectKind(), known.subjectId());
        subjects.lock(subject, request.discipline().committedIn());
        lock(id, event);
        var discipline = disciplines.prepare(subject, request.discipline(), id);
        var act = acts.stamp(request.document());
        act.refuseFuture(event.on(), "discipline.decidedOn");
        act.refuseFuture(request.document());
        store.insert(id, event, act);
        disciplines.insert(discipline, act);
        return lists.get(id, null);
    }

    /** After the ratings, as papers have it. */
    private ComplaintRow lock(UUID id, NewComplaintEvent event) {
        acts.lock("complaint", List.of(id));
        var complaint = lists.row(id, OffsetDateTime.MAX);
        if (!complaint.state().next().contains(event.state()))
            throw ConductRefusal.complaintNotInState(complaint.state(), event.state());
        if (event.on().isBefore(complaint.since())) throw ConductRefusal.tooEarly("on", event.on(), complaint.since());
        return complaint;
    }
}
