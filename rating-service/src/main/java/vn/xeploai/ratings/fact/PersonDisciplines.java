package vn.xeploai.ratings.fact;

import java.util.List;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Disciplines of a person as facts. Each counts in one year only; one decided in the period that counted in an earlier year is reported as
 * such, and not as a discipline of the year.
 */
final class PersonDisciplines {
    private PersonDisciplines() {}

    /** @param disciplines the person's own, and of a leader those committed in the unit too */
    static void fill(FactSheet sheet, List<Discipline> disciplines) {
        var subject = sheet.subject();
        var period = subject.period();
        var own = Discipline.where(one -> one.subjectId().equals(subject.subjectId()), disciplines);
        var counted = Discipline.where(one -> one.countsIn(period), own);
        var earlier = Discipline.where(one -> one.decidedIn(period) && one.usedInYear() < period.year(), own);
        Discipline.put(Fact.DISCIPLINED_IN_YEAR, counted, sheet);
        Discipline.put(Fact.DISCIPLINE_USED_EARLIER, counted.isEmpty() ? earlier : List.of(), sheet);
        Discipline.put(Fact.DUTY_RELATED_DISCIPLINE, Discipline.where(Discipline::dutyRelated, counted), sheet);
        if (!counted.isEmpty()) {
            var remedied = counted.stream().allMatch(Discipline::remedied);
            sheet.put(Fact.REMEDIED_IN_TIME, remedied, FactOrigin.CONDUCT, Discipline.ids(counted));
        }
        if (subject.subjectKind() == SubjectKind.LEADER)
            Discipline.put(Fact.CORRUPTION_DISCIPLINED, corruption(subject, disciplines), sheet);
    }

    /** The leader's own, and those committed in their unit. */
    private static List<Discipline> corruption(RatedSubject leader, List<Discipline> disciplines) {
        return Discipline.where(
                one -> one.corruption()
                        && one.countsIn(leader.period())
                        && (one.committedIn().equals(leader.unitId())
                                || one.subjectId().equals(leader.subjectId())),
                disciplines);
    }
}
