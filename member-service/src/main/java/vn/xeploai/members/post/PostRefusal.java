package vn.xeploai.members.post;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.members.catalogue.Catalogue.Office;
import vn.xeploai.platform.problem.Refusal;

class PostRefusal extends Refusal {
    private PostRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new PostRefusal(Status.NOT_FOUND, "post-not-found", id);
    }

    static Refusal alreadyEnded(LocalDate to, LocalDate sent) {
        return new PostRefusal(Status.CONFLICT, "post-already-ended", to).differs("to", to, sent);
    }

    static Refusal unitUnknown(UUID unitId) {
        return new PostRefusal(UNPROCESSABLE, "post-unit-unknown", unitId);
    }

    static Refusal officeUnknown(String office) {
        return new PostRefusal(UNPROCESSABLE, "post-office-unknown", office).at("office");
    }

    /** @param field of the post that says another thing than its office */
    static Refusal officeMismatch(Office office, String field, Object expected) {
        return new PostRefusal(UNPROCESSABLE, "post-office-mismatch", office.code(), field, expected).at(field);
    }
}
