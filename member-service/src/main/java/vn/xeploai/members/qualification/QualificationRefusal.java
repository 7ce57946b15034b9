package vn.xeploai.members.qualification;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
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

    static Refusal dayImplausible(LocalDate from, LocalDate earliest, LocalDate documentDate) {
        return new QualificationRefusal(UNPROCESSABLE, "qualification-day-implausible", from, earliest, documentDate)
                .at("from");
    }

    /** @param field whose value is none of the catalogue */
    static Refusal unknown(String field, String sent, Collection<String> expected) {
        return new QualificationRefusal(UNPROCESSABLE, "qualification-unknown", sent)
                .notAmong(field, "value-not-allowed", sent, expected);
    }
}
