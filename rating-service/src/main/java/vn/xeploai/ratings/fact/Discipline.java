package vn.xeploai.ratings.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.xeploai.ratings.discipline.DisciplineForm;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A discipline that was not cancelled. */
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
    /**
     * A disciplined organisation below a unit of a campaign's tree.
     *
     * @param child the unit directly below {@code unitId} that contains it or is it
     */
    record Below(UUID campaignId, UUID unitId, UUID child, UUID disciplineId, int usedInYear, boolean remedied) {}

    /** Whether it counts in that year; in a quarter, also whether it was decided then. */
    boolean countsIn(Period period) {
        return usedInYear == period.year() && (period.quarter() == 0 || decidedIn(period));
    }

    boolean decidedIn(Period period) {
        return !decidedOn.isBefore(period.from()) && decidedOn.isBefore(period.to());
    }

    static List<Discipline> where(Predicate<Discipline> which, List<Discipline> disciplines) {
        return disciplines.stream().filter(which).toList();
    }

    static List<UUID> ids(List<Discipline> disciplines) {
        return disciplines.stream().map(Discipline::id).toList();
    }

    /** Enters whether there is any of them. */
    static void put(Fact fact, List<Discipline> disciplines, FactSheet sheet) {
        sheet.put(fact, !disciplines.isEmpty(), FactOrigin.CONDUCT, ids(disciplines));
    }
}
