package vn.xeploai.ratings.assessment;

import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.ratings.discipline.DisciplineForm;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A standing discipline. */
record Discipline(
        UUID id,
        SubjectKind subjectKind,
        UUID subjectId,
        DisciplineForm form,
        UUID committedIn,
        LocalDate decidedOn,
        boolean dutyRelated,
        boolean remedied,
        boolean corruption,
        Boolean ledThere,
        int usedInYear) {
    /** Whether it counts in that year; in a quarter, also whether it was decided then. */
    boolean countsIn(Period period) {
        return usedInYear == period.year() && (period.quarter() == 0 || decidedIn(period));
    }

    boolean decidedIn(Period period) {
        return !decidedOn.isBefore(period.from()) && decidedOn.isBefore(period.to());
    }
}
