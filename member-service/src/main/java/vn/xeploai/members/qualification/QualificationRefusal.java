package vn.xeploai.members.qualification;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;

class QualificationRefusal extends Refusal {
    private QualificationRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new QualificationRefusal(Status.NOT_FOUND, "qualification-not-found", id);
    }

    static Refusal recorded() {
        return new QualificationRefusal(Status.CONFLICT, "qualification-recorded");
    }

    /** @param field whose value is none of the catalogue */
    static Refusal unknown(String field, String sent, Collection<String> expected) {
        var error = FieldError.notAmong(field, "value-not-allowed", sent, expected);
        return new QualificationRefusal(UNPROCESSABLE, "qualification-unknown", sent).with("errors", List.of(error));
    }
}
