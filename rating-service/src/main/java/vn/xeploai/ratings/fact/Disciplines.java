package vn.xeploai.ratings.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.xeploai.ratings.discipline.DisciplineForm;
import vn.xeploai.ratings.fact.FactEntry.FactOrigin;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Disciplines as facts. Each counts in one year only ({@link UsedYears}); one decided in the period that counted in an earlier year is reported as such, and not
 * as a discipline of the year. A unit is charged with its own, those of units below it, and those of persons for what they did there: where a
 * person belonged when they were disciplined does not matter (QĐ 366-QĐ/TW, time and place of a violation).
 */
final class Disciplines {
    private Disciplines() {}

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
        /** Whether it counts in that year; in a quarter, also whether it was decided then. */
        boolean countsIn(Period period) {
            return usedInYear == period.year() && (period.quarter() == 0 || decidedIn(period));
        }

        boolean expelsBefore(LocalDate day) {
            return form == DisciplineForm.KHAI_TRU && decidedOn.isBefore(day);
        }

        boolean decidedIn(Period period) {
            return !decidedOn.isBefore(period.from()) && decidedOn.isBefore(period.to());
        }

        Discipline countedBy(UsedYears years) {
            return new Discipline(
                    id,
                    subjectKind,
                    subjectId,
                    form,
                    committedIn,
                    decidedOn,
                    dutyRelated,
                    remedied,
                    corruption,
                    ledThere,
                    years.of(subjectId, decidedOn, usedInYear));
        }
    }

    /**
     * A disciplined organisation below a unit of a campaign's tree.
     *
     * @param child the unit directly below {@code unitId} that contains it or is it
     * @param subjectId the disciplined organisation
     */
    record Below(
            UUID campaignId,
            UUID unitId,
            UUID child,
            UUID disciplineId,
            UUID subjectId,
            LocalDate decidedOn,
            int usedInYear,
            boolean remedied) {
        Below countedBy(UsedYears years) {
            var year = years.of(subjectId, decidedOn, usedInYear);
            return new Below(campaignId, unitId, child, disciplineId, subjectId, decidedOn, year, remedied);
        }
    }

    /** @param disciplines the person's own, and of a leader those committed in the unit too */
    static void ofPerson(FactSheet sheet, List<Discipline> disciplines) {
        var subject = sheet.subject();
        var period = subject.period();
        var own = where(one -> one.subjectId().equals(subject.subjectId()), disciplines);
        var counted = where(one -> one.countsIn(period), own);
        var earlier = where(one -> one.decidedIn(period) && one.usedInYear() < period.year(), own);
        put(Fact.DISCIPLINED_IN_YEAR, counted, sheet);
        put(Fact.DISCIPLINE_USED_EARLIER, counted.isEmpty() ? earlier : List.of(), sheet);
        put(Fact.DUTY_RELATED_DISCIPLINE, where(Discipline::dutyRelated, counted), sheet);
        put(Fact.EXPELLED, where(one -> one.expelsBefore(period.to()), own), sheet);
        if (!counted.isEmpty()) {
            var remedied = counted.stream().allMatch(Discipline::remedied);
            sheet.put(Fact.REMEDIED_IN_TIME, remedied, FactOrigin.CONDUCT, ids(counted));
        }
        if (subject.subjectKind() == SubjectKind.LEADER)
            put(Fact.CORRUPTION_DISCIPLINED, corruption(subject, disciplines), sheet);
    }

    /** The leader's own, and those committed in their unit. */
    private static List<Discipline> corruption(RatedSubject leader, List<Discipline> disciplines) {
        return where(
                one -> one.corruption()
                        && one.countsIn(leader.period())
                        && (one.committedIn().equals(leader.unitId())
                                || one.subjectId().equals(leader.subjectId())),
                disciplines);
    }

    /**
     * Of an organisation or collective.
     *
     * @param disciplines of the unit, and of persons in it
     * @param below of the organisations below it, counted in the year
     * @param children the number of units directly below it
     */
    static void ofUnit(FactSheet sheet, List<Discipline> disciplines, List<Below> below, long children) {
        var subject = sheet.subject();
        var counted = where(one -> one.countsIn(subject.period()), disciplines);
        var own = where(one -> !one.subjectKind().person() && isThis(one, subject), counted);
        var here = where(one -> one.subjectKind().person() && one.committedIn().equals(subject.unitId()), counted);
        put(Fact.COLLECTIVE_DISCIPLINED, own, sheet);
        put(Fact.CORRUPTION_DISCIPLINED, where(Discipline::corruption, here), sheet);
        members(here, sheet);
        subordinates(below, children, sheet);
        remedied(Stream.concat(own.stream(), here.stream()).toList(), below, sheet);
    }

    private static boolean isThis(Discipline discipline, RatedSubject subject) {
        return discipline.subjectId().equals(subject.subjectId())
                || discipline.subjectId().equals(subject.unitId());
    }

    /** Of a collective only its own members count, who lead; of an organisation all members. */
    private static void members(List<Discipline> here, FactSheet sheet) {
        var warned = where(one -> one.form() != DisciplineForm.KHIEN_TRACH, here);
        var ofDuty = where(Discipline::dutyRelated, here);
        leading(Fact.LEADING_MEMBER_DISCIPLINED, here, sheet);
        if (sheet.subject().subjectKind() == SubjectKind.COLLECTIVE) {
            leading(Fact.MEMBER_WARNED, warned, sheet);
            leading(Fact.MEMBER_DUTY_DISCIPLINE, ofDuty, sheet);
            return;
        }
        put(Fact.MEMBER_WARNED, warned, sheet);
        put(Fact.MEMBER_DUTY_DISCIPLINE, ofDuty, sheet);
    }

    /** Unknown where it is not recorded whether a person led, and none is known to have. */
    private static void leading(Fact fact, List<Discipline> here, FactSheet sheet) {
        var leaders = where(one -> Boolean.TRUE.equals(one.ledThere()), here);
        if (!leaders.isEmpty() || here.stream().noneMatch(one -> one.ledThere() == null)) put(fact, leaders, sheet);
    }

    private static void subordinates(List<Below> below, long children, FactSheet sheet) {
        var ids = below.stream().map(Below::disciplineId).distinct().toList();
        sheet.put(Fact.SUBORDINATE_DISCIPLINED, !ids.isEmpty(), FactOrigin.CONDUCT, ids);
        if (children == 0) return;
        var disciplined = below.stream().map(Below::child).distinct().count();
        var percent =
                BigDecimal.valueOf(100 * disciplined).divide(BigDecimal.valueOf(children), 2, RoundingMode.HALF_UP);
        sheet.put(Fact.UNITS_DISCIPLINED_PERCENT, percent, FactOrigin.CONDUCT, ids);
    }

    private static void remedied(List<Discipline> counted, List<Below> below, FactSheet sheet) {
        if (counted.isEmpty() && below.isEmpty()) return;
        var all = counted.stream().allMatch(Discipline::remedied)
                && below.stream().allMatch(Below::remedied);
        sheet.put(Fact.REMEDIED_IN_TIME, all, FactOrigin.CONDUCT, ids(counted));
    }

    private static List<Discipline> where(Predicate<Discipline> which, List<Discipline> disciplines) {
        return disciplines.stream().filter(which).toList();
    }

    private static List<UUID> ids(List<Discipline> disciplines) {
        return disciplines.stream().map(Discipline::id).toList();
    }

    /** Enters whether there is any of them. */
    private static void put(Fact fact, List<Discipline> disciplines, FactSheet sheet) {
        sheet.put(fact, !disciplines.isEmpty(), FactOrigin.CONDUCT, ids(disciplines));
    }
}
