package vn.xeploai.ratings.discipline;

import java.util.List;
import vn.xeploai.ratings.scheme.Subject;

/**
 * The one year in which a violation counts: HD 21-HD/BTCTW mục 2.3 and NĐ 90/2020 Điều 2 count it once, even if both sides discipline
 * it; under QĐ 366-QĐ/TW a violation of an earlier year that is disciplined now counts in the current rating.
 */
record UsedYearRule(DisciplineTerms terms, Subject subject) {
    /**
     * @param same the current disciplines of the same violation
     * @throws DisciplineRefusal 422 {@code violation-unknown}, {@code discipline-year-too-early}, 409 {@code violation-counts-in-other-year}
     */
    int year(List<DisciplineSummary> same) {
        if (terms.violationId() != null && same.stream().noneMatch(this::isOfSubject))
            throw DisciplineRefusal.violationUnknown(terms.violationId());
        var asked = terms.usedInYear() == null ? terms.decidedOn().getYear() : terms.usedInYear();
        var before = same.stream().map(DisciplineSummary::usedInYear).findFirst();
        if (before.isPresent()) return sameYear(before.get());
        if (asked < terms.committedOn().getYear()) throw DisciplineRefusal.yearTooEarly(asked);
        return asked;
    }

    private boolean isOfSubject(DisciplineSummary discipline) {
        return discipline.subjectId().equals(subject.id());
    }

    private int sameYear(int year) {
        if (terms.usedInYear() != null && terms.usedInYear() != year)
            throw DisciplineRefusal.violationUsedOtherwise(year);
        return year;
    }
}
