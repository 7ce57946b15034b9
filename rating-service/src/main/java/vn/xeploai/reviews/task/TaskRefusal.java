package vn.xeploai.reviews.task;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class TaskRefusal extends Refusal {
    private TaskRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal programmeNotFound(UUID id) {
        return new TaskRefusal(Status.NOT_FOUND, "work-programme-not-found", id);
    }

    static Refusal notFound(UUID id) {
        return new TaskRefusal(Status.NOT_FOUND, "task-not-found", id);
    }

    static Refusal alreadyCancelled(UUID id) {
        return new TaskRefusal(Status.CONFLICT, "work-programme-already-cancelled", id);
    }

    static Refusal programmeRecorded(UUID id, LocalDate adoptedOn) {
        return new TaskRefusal(Status.CONFLICT, "work-programme-recorded", adoptedOn, id).with("workProgrammeId", id);
    }

    static Refusal unitOutside(UUID unitId) {
        return new TaskRefusal(UNPROCESSABLE, "unit-not-in-campaign", unitId).at("unitId");
    }

    static Refusal tooEarly(String field, LocalDate day, LocalDate earliest) {
        return new TaskRefusal(UNPROCESSABLE, "task-day-too-early", day, earliest).at(field);
    }

    /** A task with a target has a value, one without has an outcome. */
    static Refusal resultInvalid(boolean target) {
        return new TaskRefusal(UNPROCESSABLE, "task-result-invalid", target ? 1 : 0).at(target ? "value" : "outcome");
    }
}
