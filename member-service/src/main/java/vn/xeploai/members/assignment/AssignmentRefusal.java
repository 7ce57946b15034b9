package vn.xeploai.members.assignment;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class AssignmentRefusal extends Refusal {
    private AssignmentRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new AssignmentRefusal(Status.NOT_FOUND, "assignment-not-found", id);
    }

    static Refusal alreadyEnded(LocalDate to, LocalDate sent) {
        return new AssignmentRefusal(Status.CONFLICT, "assignment-already-ended", to).differs("to", to, sent);
    }

    static Refusal targetAmbiguous() {
        return new AssignmentRefusal(UNPROCESSABLE, "assignment-target-ambiguous");
    }

    static Refusal fieldUnknown(String field, Collection<String> fields) {
        return new AssignmentRefusal(UNPROCESSABLE, "assignment-field-unknown", field)
                .notAmong("field", "value-not-allowed", field, fields);
    }

    static Refusal cellOutside(UUID cell, LocalDate on) {
        return new AssignmentRefusal(UNPROCESSABLE, "assignment-cell-outside", cell, on).at("cellId");
    }

    static Refusal notInCommittee(UUID member, LocalDate on) {
        return new AssignmentRefusal(UNPROCESSABLE, "assignment-member-not-in-committee", member, on).at("memberId");
    }
}
