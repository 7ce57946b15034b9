package vn.xeploai.reviews.subject;

import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.List;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.scheme.Subject;

class SubjectRefusal extends Refusal {
    private SubjectRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal unknown(List<String> fields) {
        return new SubjectRefusal(UNPROCESSABLE, "review-subject-unknown", fields.size())
                .with(
                        "errors",
                        fields.stream()
                                .map(field -> new FieldError(field, "review-subject-unknown", null))
                                .toList());
    }

    static Refusal dayImplausible(LocalDate day, LocalDate earliest, LocalDate latest, String field) {
        return new SubjectRefusal(UNPROCESSABLE, "review-day-implausible", day, earliest, latest).at(field);
    }

    static Refusal repeated(Subject subject, String field) {
        return new SubjectRefusal(UNPROCESSABLE, "review-subject-repeated", subject.id()).at(field);
    }
}
