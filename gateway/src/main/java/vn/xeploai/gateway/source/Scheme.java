package vn.xeploai.gateway.source;

import java.util.List;

/** The rules of a period, as far as a report needs them. */
public record Scheme(
        String id, int revision, String legalBasis, List<SchemeGrade> grades, List<NotRatedReason> notRatedReasons) {
    public Scheme {
        Shape.present(id, "id");
        grades = Shape.list(grades, "grades");
        notRatedReasons = Shape.list(notRatedReasons, "notRatedReasons");
    }
}
