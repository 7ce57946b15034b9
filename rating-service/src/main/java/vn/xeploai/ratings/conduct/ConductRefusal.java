package vn.xeploai.ratings.conduct;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.scheme.Fact;

class ConductRefusal extends Refusal {
    private ConductRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal complaintNotFound(UUID id) {
        return new ConductRefusal(Status.NOT_FOUND, "complaint-not-found", id);
    }

    static Refusal complaintNotInState(ComplaintState state, ComplaintState wanted) {
        return new ConductRefusal(Status.CONFLICT, "complaint-not-in-state", state, wanted)
                .with("state", state)
                .with("next", state.next());
    }

    static Refusal complaintNotDecided(UUID id) {
        return new ConductRefusal(Status.CONFLICT, "complaint-not-decided", id);
    }

    static Refusal complaintOfAnother(String field) {
        return new ConductRefusal(UNPROCESSABLE, "complaint-of-another").at(field);
    }

    static Refusal subjectUnknown(String field, UUID id) {
        return new ConductRefusal(UNPROCESSABLE, "conduct-subject-unknown", id).at(field);
    }

    static Refusal tooEarly(String field) {
        return new ConductRefusal(UNPROCESSABLE, "conduct-day-too-early").at(field);
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

    static Refusal leaveReversed() {
        return new ConductRefusal(UNPROCESSABLE, "leave-days-reversed").at("to");
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
