package vn.xeploai.ratings.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Takes what is told of somebody: asks first whether anybody knows him, since that may take a while, and then records it. */
@ApplicationScoped
class ConductTaking {
    private final KnownSubjects known;
    private final ComplaintActs complaints;
    private final DisciplineRecording disciplines;
    private final LeaveRecording leaves;

    ConductTaking(
            KnownSubjects known, ComplaintActs complaints, DisciplineRecording disciplines, LeaveRecording leaves) {
        this.known = known;
        this.complaints = complaints;
        this.disciplines = disciplines;
        this.leaves = leaves;
    }

    ComplaintResponse take(ReceiveComplaintRequest request) {
        known.require(request.subject(), "subject.id");
        return complaints.receive(request);
    }

    DisciplineSummary take(RecordDisciplineRequest request) {
        known.require(request.subject(), "subject.id");
        return disciplines.record(request);
    }

    LeaveSummary take(RecordLeaveRequest request) {
        known.require(new Subject(SubjectKind.MEMBER, request.memberId()), "memberId");
        return leaves.record(request);
    }
}
