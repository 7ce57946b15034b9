package vn.xeploai.ratings.finding;

import java.util.Locale;
import vn.xeploai.ratings.rule.GradeAssessment;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.NotRatedReason;
import vn.xeploai.ratings.scheme.Scheme;

/** What the rules propose, in one sentence of the caller's language. */
record ConclusionText(Scheme scheme, Locale locale) {
    String of(GradeAssessment assessment) {
        return switch (assessment.outcome()) {
            case PROPOSED -> text("Đề xuất: ", "Proposed: ") + grade(assessment);
            case NOT_RATED -> text("Không xếp loại: ", "Not rated: ") + reason(assessment.notRatedReason());
            case FACTS_MISSING ->
                text("Chưa đủ dữ liệu để đề xuất mức xếp loại", "No grade can be proposed, since facts are missing");
            case NO_RULE_FITS ->
                text(
                        "Không mức nào phù hợp: cấp có thẩm quyền quyết định và nêu lý do",
                        "No rule fits: the competent level decides and gives its reason");
        };
    }

    private String grade(GradeAssessment assessment) {
        return scheme.grade(assessment.subjectKind(), assessment.grade())
                .map(grade -> text(grade.label()))
                .orElse(assessment.grade());
    }

    private String reason(String code) {
        return scheme.notRatedReasons().stream()
                .filter(reason -> reason.code().equals(code))
                .map(NotRatedReason::label)
                .map(this::text)
                .findFirst()
                .orElse(code);
    }

    private String text(Label label) {
        return text(label.vi(), label.en());
    }

    private String text(String vi, String en) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
