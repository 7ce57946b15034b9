package vn.xeploai.ratings.conduct;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Subject;

class ConductRefusal extends Refusal {
    private ConductRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal complaintNotFound(UUID id) {
        return new ConductRefusal(Status.NOT_FOUND, "complaint-not-found", id);
    }

    static Refusal complaintNotInState(ComplaintState state, ComplaintState wanted) {
        return new ConductRefusal(Status.CONFLICT, "complaint-not-in-state", state.ordinal(), wanted.ordinal())
                .with("state", state)
                .with("next", state.next());
    }

    static Refusal complaintNotDecided(UUID id) {
        return new ConductRefusal(Status.CONFLICT, "complaint-not-decided", id);
    }

    static Refusal complaintOfAnother(UUID id) {
        return new ConductRefusal(UNPROCESSABLE, "complaint-of-another", id).at("complaintId");
    }

    static Refusal subjectUnknown(String field, Subject subject) {
        var person = subject.kind().person() ? 1 : 0;
        return new ConductRefusal(UNPROCESSABLE, "conduct-subject-unknown", subject.id(), person).at(field);
    }

    static Refusal tooEarly(String field, LocalDate day, LocalDate earliest) {
        return new ConductRefusal(UNPROCESSABLE, "conduct-day-too-early", day, earliest).at(field);
    }

    static Refusal formNotForSubject(DisciplineForm form) {
        return new ConductRefusal(UNPROCESSABLE, "discipline-form-not-for-subject", form).at("form");
    }

    static Refusal yearTooEarly(int year) {
        return new ConductRefusal(UNPROCESSABLE, "discipline-year-too-early", year).at("usedInYear");
    }

    static Refusal violationUnknown(UUID id) {
        return new ConductRefusal(UNPROCESSABLE, "violation-unknown", id).at("violationId");
    }

    static Refusal violationUsedOtherwise(int year) {
        return new ConductRefusal(Status.CONFLICT, "violation-used-otherwise", year).with("usedInYear", year);
    }

    static Refusal disciplineNotFound(UUID id) {
        return new ConductRefusal(Status.NOT_FOUND, "discipline-not-found", id);
    }

    static Refusal disciplineCancelled(UUID id) {
        return new ConductRefusal(Status.CONFLICT, "discipline-already-cancelled", id);
    }

    static Refusal leaveNotFound(UUID id) {
        return new ConductRefusal(Status.NOT_FOUND, "leave-not-found", id);
    }

    static Refusal leaveCancelled(UUID id) {
        return new ConductRefusal(Status.CONFLICT, "leave-already-cancelled", id);
    }

    static Refusal leaveReversed(LocalDate from) {
        return new ConductRefusal(UNPROCESSABLE, "leave-days-reversed", from, from.plusDays(1)).at("to");
    }

    static Refusal leaveOverlaps(UUID id) {
        return new ConductRefusal(Status.CONFLICT, "leave-overlaps", id).with("leaveId", id);
    }

    static Refusal ratingNotFound(UUID id) {
        return new ConductRefusal(Status.NOT_FOUND, "rating-not-found", id);
    }

    static Refusal unitOutside(UUID unitId) {
        return new ConductRefusal(Status.FORBIDDEN, "measure-unit-outside", unitId);
    }

    static Refusal measuresInvalid(List<FieldError> errors) {
        return new ConductRefusal(UNPROCESSABLE, "measures-invalid", errors.size()).with("errors", errors);
    }

    static FieldError notReportable(int at, Fact fact) {
        return new FieldError("measures[%d].fact".formatted(at), "measure-not-reportable", null);
    }
}
