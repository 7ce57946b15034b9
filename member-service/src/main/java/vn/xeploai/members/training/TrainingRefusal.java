package vn.xeploai.members.training;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.Collection;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class TrainingRefusal extends Refusal {
    private TrainingRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new TrainingRefusal(Status.NOT_FOUND, "training-class-not-found", id);
    }

    static Refusal recorded(UUID id) {
        return new TrainingRefusal(Status.CONFLICT, "training-class-recorded", id).with("id", id);
    }

    static Refusal courseUnknown(String course, Collection<String> courses) {
        return new TrainingRefusal(UNPROCESSABLE, "training-course-unknown", course)
                .notAmong("course", "value-not-allowed", course, courses);
    }

    static Refusal attendeeRepeated(UUID member) {
        return new TrainingRefusal(UNPROCESSABLE, "training-attendee-repeated", member);
    }
}
