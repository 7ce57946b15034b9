package vn.xeploai.ratings.assessment;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Disciplines of a person as facts. Each counts in one year only; one decided in the period that counted in an earlier year is told as
 * such, and not as a discipline of the year.
 */
record PersonConduct(SubjectKind kind, UUID subjectId, UUID unitId, Period period) {
    /** @param disciplines the person's own, and of a leader those committed in the unit too */
    void put(List<Discipline> disciplines, FactSheet sheet) {
        var own = disciplines.stream()
                .filter(one -> one.subjectId().equals(subjectId))
                .toList();
        var counted = own.stream().filter(one -> one.countsIn(period)).toList();
        var earlier = own.stream()
                .filter(one -> one.decidedIn(period) && one.usedInYear() < period.year())
                .toList();
        put(Fact.DISCIPLINED_IN_YEAR, counted, sheet);
        put(Fact.DISCIPLINE_USED_EARLIER, counted.isEmpty() ? earlier : List.of(), sheet);
        put(Fact.DUTY_RELATED_DISCIPLINE, some(counted, Discipline::dutyRelated), sheet);
        if (!counted.isEmpty())
            sheet.put(
                    Fact.REMEDIED_IN_TIME,
                    counted.stream().allMatch(Discipline::remedied),
                    FactSource.CONDUCT,
                    ids(counted));
        if (kind == SubjectKind.LEADER)
            put(Fact.CORRUPTION_DISCIPLINED, some(inScope(disciplines), Discipline::corruption), sheet);
    }

    private List<Discipline> inScope(List<Discipline> disciplines) {
        return disciplines.stream()
                .filter(one -> one.countsIn(period))
                .filter(one ->
                        one.committedIn().equals(unitId) || one.subjectId().equals(subjectId))
                .toList();
    }

    static List<Discipline> some(List<Discipline> disciplines, Predicate<Discipline> which) {
        return disciplines.stream().filter(which).toList();
    }

    static void put(Fact fact, List<Discipline> because, FactSheet sheet) {
        sheet.put(fact, !because.isEmpty(), FactSource.CONDUCT, ids(because));
    }

    static List<UUID> ids(List<Discipline> disciplines) {
        return disciplines.stream().map(Discipline::id).toList();
    }
}
