package vn.xeploai.ratings.assessment;

import java.math.BigDecimal;
import java.util.List;
import vn.xeploai.ratings.rule.MonthsRule;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.SubjectKind;

/** What the roster says of a subject: how long it is there, standing, temporary activity, a leading post. */
final class TimeFacts {
    private static final int SIX_MONTHS = 6;

    private TimeFacts() {}

    /** Whether it matters where a unit came from: only if it is too young itself. */
    static boolean isYoung(AssessedRow row) {
        return !row.subjectKind().person() && row.foundedOn() != null && ownMonths(row) < SIX_MONTHS;
    }

    private static long ownMonths(AssessedRow row) {
        return MonthsRule.months(row.foundedOn(), row.period());
    }

    static void put(AssessedRow row, Gathered gathered, FactSheet sheet) {
        if (!row.subjectKind().person()) existence(row, gathered.origins(), sheet);
        if (row.subjectKind() == SubjectKind.MEMBER)
            membership(row, gathered.commented().contains(row.id()), sheet);
        if (row.leads() != null) sheet.put(Fact.LEADS, row.leads(), FactSource.ROSTER);
    }

    private static void membership(AssessedRow row, boolean commented, FactSheet sheet) {
        if (row.admittedOn() != null)
            sheet.put(Fact.MEMBER_MONTHS, months(MonthsRule.months(row.admittedOn(), row.period())), FactSource.ROSTER);
        if (row.standing() != null && Fact.STANDING.words().contains(row.standing()))
            sheet.put(Fact.STANDING, row.standing(), FactSource.ROSTER);
        sheet.put(Fact.TEMPORARY_ACTIVITY, row.temporaryUnitId() != null, FactSource.ROSTER);
        sheet.put(Fact.RATED_AT_OFFICIAL_CELL, true, FactSource.ROSTER);
        sheet.put(Fact.TEMPORARY_CELL_COMMENTED, commented, FactSource.OPINION);
    }

    private static void existence(AssessedRow row, Origins origins, FactSheet sheet) {
        if (row.foundedOn() == null) return;
        var own = ownMonths(row);
        if (own >= SIX_MONTHS) {
            sheet.put(Fact.EXISTENCE_MONTHS, months(own), FactSource.ROSTER);
            return;
        }
        origins.of(row.unitId()).ifPresent(origin -> {
            var source = origin.predecessors().isEmpty() ? FactSource.ROSTER : FactSource.LINEAGE;
            var since = months(MonthsRule.months(origin.since(), row.period()));
            sheet.put(Fact.EXISTENCE_MONTHS, since, source, List.copyOf(origin.predecessors()));
        });
    }

    private static BigDecimal months(long whole) {
        return BigDecimal.valueOf(whole);
    }
}
