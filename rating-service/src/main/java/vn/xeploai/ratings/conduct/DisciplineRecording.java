package vn.xeploai.ratings.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.scheme.Subject;

/** Records disciplines and their cancelling. */
@ApplicationScoped
class DisciplineRecording {
    private final DisciplineStore store;
    private final DisciplineQueries queries;
    private final ComplaintQueries complaints;
    private final SubjectLocks subjects;
    private final Acts acts;

    DisciplineRecording(
            DisciplineStore store,
            DisciplineQueries queries,
            ComplaintQueries complaints,
            SubjectLocks subjects,
            Acts acts) {
        this.store = store;
        this.queries = queries;
        this.complaints = complaints;
        this.subjects = subjects;
        this.acts = acts;
    }

    @WritesAct
    DisciplineSummary record(RecordDisciplineRequest request) {
        subjects.lock(request.subject(), request.terms().committedIn());
        if (request.complaintId() != null) refuseOpenComplaint(request);
        var discipline = prepare(request.subject(), request.terms(), request.complaintId());
        var act = acts.stamp(request.document());
        act.refuseFuture(request.terms().decidedOn(), "terms.decidedOn");
        act.refuseFuture(request.document());
        insert(discipline, act);
        return get(discipline.id());
    }

    private void refuseOpenComplaint(RecordDisciplineRequest request) {
        var id = request.complaintId();
        var complaint = complaints.find(id, OffsetDateTime.MAX).orElseThrow(() -> ConductRefusal.complaintNotFound(id));
        if (!complaint.subjectId().equals(request.subject().id())) throw ConductRefusal.complaintOfAnother(id);
        if (complaint.state() != ComplaintState.DECIDED) throw ConductRefusal.complaintNotDecided(id);
    }

    /** Checks a discipline of a locked subject, and tells in which year it counts. */
    NewDiscipline prepare(Subject subject, DisciplineTerms terms, UUID complaintId) {
        if (!terms.form().fits(terms.side(), subject.kind())) throw ConductRefusal.formNotForSubject(terms.form());
        if (terms.decidedOn().isBefore(terms.committedOn()))
            throw ConductRefusal.tooEarly("decidedOn", terms.decidedOn(), terms.committedOn());
        var violation = terms.violationId() == null ? Ids.next() : terms.violationId();
        acts.lockNamed("violation " + violation);
        var year = new UsedYearRule(terms, subject).year(queries.ofViolation(violation));
        return new NewDiscipline(Ids.next(), subject, terms, violation, year, complaintId);
    }

    void insert(NewDiscipline discipline, Act act) {
        store.insert(discipline, act);
    }

    @WritesAct
    DisciplineSummary cancel(UUID id, CancelDisciplineRequest request) {
        var known = get(id);
        subjects.lock(new Subject(known.subjectKind(), known.subjectId()), known.committedIn());
        acts.lock("discipline", List.of(id));
        var discipline = get(id);
        if (discipline.cancelledOn() != null) throw ConductRefusal.disciplineCancelled(id);
        if (request.on().isBefore(discipline.decidedOn()))
            throw ConductRefusal.tooEarly("on", request.on(), discipline.decidedOn());
        var act = acts.stamp(request.document());
        act.refuseFuture(request.on(), "on");
        act.refuseFuture(request.document());
        store.cancel(id, request, act);
        return get(id);
    }

    private DisciplineSummary get(UUID id) {
        return queries.find(id, OffsetDateTime.MAX).orElseThrow(() -> ConductRefusal.disciplineNotFound(id));
    }
}
