package vn.xeploai.ratings.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.ratings.discipline.DisciplineForm;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Disciplines as facts about an organisation or collective: its own, those of units below it, and those of persons for what they did
 * there. Where somebody was when he was disciplined does not matter (QĐ 366-QĐ/TW, time and place of a violation).
 *
 * @param children how many units stand directly below it
 */
record UnitConduct(AssessedRow row, long children) {
    void put(List<Discipline> disciplines, List<DisciplineBelow> below, FactSheet sheet) {
        var counted = PersonConduct.some(disciplines, one -> one.countsIn(row.period()));
        var own = PersonConduct.some(counted, one -> !one.subjectKind().person() && isThis(one.subjectId()));
        var here = PersonConduct.some(
                counted, one -> one.subjectKind().person() && one.committedIn().equals(row.unitId()));
        PersonConduct.put(Fact.COLLECTIVE_DISCIPLINED, own, sheet);
        PersonConduct.put(Fact.CORRUPTION_DISCIPLINED, PersonConduct.some(here, Discipline::corruption), sheet);
        members(here, sheet);
        subordinates(below, sheet);
        remedied(Stream.concat(own.stream(), here.stream()).toList(), below, sheet);
    }

    private boolean isThis(UUID subjectId) {
        return subjectId.equals(row.subjectId()) || subjectId.equals(row.unitId());
    }

    /** Of a collective its own members, who lead; of an organisation everybody. */
    private void members(List<Discipline> here, FactSheet sheet) {
        leading(Fact.LEADING_MEMBER_DISCIPLINED, here, sheet);
        var warned = PersonConduct.some(here, one -> one.form() != DisciplineForm.KHIEN_TRACH);
        var ofDuty = PersonConduct.some(here, Discipline::dutyRelated);
        if (row.subjectKind() == SubjectKind.COLLECTIVE) {
            leading(Fact.MEMBER_WARNED, warned, sheet);
            leading(Fact.MEMBER_DUTY_DISCIPLINE, ofDuty, sheet);
            return;
        }
        PersonConduct.put(Fact.MEMBER_WARNED, warned, sheet);
        PersonConduct.put(Fact.MEMBER_DUTY_DISCIPLINE, ofDuty, sheet);
    }

    /** Unknown where it was not told whether somebody led, and nobody is known to have. */
    private static void leading(Fact fact, List<Discipline> here, FactSheet sheet) {
        var leaders = PersonConduct.some(here, one -> Boolean.TRUE.equals(one.ledThere()));
        if (!leaders.isEmpty() || here.stream().noneMatch(one -> one.ledThere() == null))
            PersonConduct.put(fact, leaders, sheet);
    }

    private void subordinates(List<DisciplineBelow> below, FactSheet sheet) {
        var ids = below.stream().map(DisciplineBelow::disciplineId).distinct().toList();
        sheet.put(Fact.SUBORDINATE_DISCIPLINED, !ids.isEmpty(), FactSource.CONDUCT, ids);
        if (children == 0) return;
        var disciplined = below.stream().map(DisciplineBelow::child).distinct().count();
        var percent =
                BigDecimal.valueOf(100 * disciplined).divide(BigDecimal.valueOf(children), 2, RoundingMode.HALF_UP);
        sheet.put(Fact.UNITS_DISCIPLINED_PERCENT, percent, FactSource.CONDUCT, ids);
    }

    private static void remedied(List<Discipline> counted, List<DisciplineBelow> below, FactSheet sheet) {
        if (counted.isEmpty() && below.isEmpty()) return;
        var all = counted.stream().allMatch(Discipline::remedied)
                && below.stream().allMatch(DisciplineBelow::remedied);
        sheet.put(Fact.REMEDIED_IN_TIME, all, FactSource.CONDUCT, PersonConduct.ids(counted));
    }
}
