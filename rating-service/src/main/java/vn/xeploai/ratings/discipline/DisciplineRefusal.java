package vn.xeploai.ratings.discipline;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.problem.Refusal;

class DisciplineRefusal extends Refusal {
    private DisciplineRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new DisciplineRefusal(Status.NOT_FOUND, "discipline-not-found", id);
    }

    static Refusal alreadyCancelled(UUID id) {
        return new DisciplineRefusal(Status.CONFLICT, "discipline-already-cancelled", id);
    }

    static Refusal recorded(UUID id, Document document) {
        return new DisciplineRefusal(Status.CONFLICT, "discipline-recorded", document.number(), document.date(), id)
                .with("disciplineId", id);
    }

    static Refusal formNotForSubject(DisciplineForm form) {
        return new DisciplineRefusal(UNPROCESSABLE, "discipline-form-not-for-subject", form).at("form");
    }

    static Refusal tooEarly(String field, LocalDate day, LocalDate earliest) {
        return new DisciplineRefusal(UNPROCESSABLE, "conduct-day-too-early", day, earliest).at(field);
    }

    static Refusal yearTooEarly(int year) {
        return new DisciplineRefusal(UNPROCESSABLE, "discipline-year-too-early", year).at("usedInYear");
    }

    static Refusal violationUnknown(UUID id) {
        return new DisciplineRefusal(UNPROCESSABLE, "violation-unknown", id).at("violationId");
    }

    static Refusal violationUsedOtherwise(int year) {
        return new DisciplineRefusal(Status.CONFLICT, "violation-counts-in-other-year", year).with("usedInYear", year);
    }
}
