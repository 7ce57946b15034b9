package vn.xeploai.ratings.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import vn.xeploai.ratings.discipline.DisciplineForm;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Disciplines as facts about an organisation or collective: its own, those of units below it, and those of persons for what they did
 * there. Where a person belonged when they were disciplined does not matter (QĐ 366-QĐ/TW, time and place of a violation).
 *
 * @param disciplines of the unit, and of persons in it
 * @param below of the organisations below it, counted in the year
 * @param children the number of units directly below it
 */
record UnitDisciplines(
        RatedSubject subject, List<Discipline> disciplines, List<Discipline.Below> below, long children) {
    void fill(FactSheet sheet) {
        var counted = Discipline.where(one -> one.countsIn(subject.period()), disciplines);
        var own = Discipline.where(one -> !one.subjectKind().person() && isThis(one), counted);
        var here = Discipline.where(
                one -> one.subjectKind().person() && one.committedIn().equals(subject.unitId()), counted);
        Discipline.put(Fact.COLLECTIVE_DISCIPLINED, own, sheet);
        Discipline.put(Fact.CORRUPTION_DISCIPLINED, Discipline.where(Discipline::corruption, here), sheet);
        members(here, sheet);
        subordinates(sheet);
        remedied(Stream.concat(own.stream(), here.stream()).toList(), sheet);
    }

    private boolean isThis(Discipline discipline) {
        return discipline.subjectId().equals(subject.subjectId())
                || discipline.subjectId().equals(subject.unitId());
    }

    /** Of a collective only its own members count, who lead; of an organisation all members. */
    private void members(List<Discipline> here, FactSheet sheet) {
        var warned = Discipline.where(one -> one.form() != DisciplineForm.KHIEN_TRACH, here);
        var ofDuty = Discipline.where(Discipline::dutyRelated, here);
        leading(Fact.LEADING_MEMBER_DISCIPLINED, here, sheet);
        if (subject.subjectKind() == SubjectKind.COLLECTIVE) {
            leading(Fact.MEMBER_WARNED, warned, sheet);
            leading(Fact.MEMBER_DUTY_DISCIPLINE, ofDuty, sheet);
            return;
        }
        Discipline.put(Fact.MEMBER_WARNED, warned, sheet);
        Discipline.put(Fact.MEMBER_DUTY_DISCIPLINE, ofDuty, sheet);
    }

    /** Unknown where it is not recorded whether a person led, and none is known to have. */
    private static void leading(Fact fact, List<Discipline> here, FactSheet sheet) {
        var leaders = Discipline.where(one -> Boolean.TRUE.equals(one.ledThere()), here);
        if (!leaders.isEmpty() || here.stream().noneMatch(one -> one.ledThere() == null))
            Discipline.put(fact, leaders, sheet);
    }

    private void subordinates(FactSheet sheet) {
        var ids = below.stream().map(Discipline.Below::disciplineId).distinct().toList();
        sheet.put(Fact.SUBORDINATE_DISCIPLINED, !ids.isEmpty(), FactOrigin.CONDUCT, ids);
        if (children == 0) return;
        var disciplined = below.stream().map(Discipline.Below::child).distinct().count();
        var percent =
                BigDecimal.valueOf(100 * disciplined).divide(BigDecimal.valueOf(children), 2, RoundingMode.HALF_UP);
        sheet.put(Fact.UNITS_DISCIPLINED_PERCENT, percent, FactOrigin.CONDUCT, ids);
    }

    private void remedied(List<Discipline> counted, FactSheet sheet) {
        if (counted.isEmpty() && below.isEmpty()) return;
        var all = counted.stream().allMatch(Discipline::remedied)
                && below.stream().allMatch(Discipline.Below::remedied);
        sheet.put(Fact.REMEDIED_IN_TIME, all, FactOrigin.CONDUCT, Discipline.ids(counted));
    }
}
