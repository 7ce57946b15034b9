package vn.xeploai.ratings.assessment;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import vn.xeploai.ratings.rule.MonthsRule;
import vn.xeploai.ratings.scheme.Fact;

/** What the roster says of a subject: how long it is there, standing, temporary activity. */
@Singleton
class TimeFacts {
    private static final int SIX_MONTHS = 6;

    private final UnitOrigins origins;

    TimeFacts(UnitOrigins origins) {
        this.origins = origins;
    }

    /** @param commented whether the temporary cell has said something */
    void put(AssessedRow row, boolean commented, FactSheet sheet) {
        if (!row.subjectKind().person()) {
            existence(row, sheet);
            return;
        }
        if (row.admittedOn() != null)
            sheet.put(Fact.MEMBER_MONTHS, months(MonthsRule.months(row.admittedOn(), row.period())), FactSource.ROSTER);
        if (row.standing() != null && Fact.STANDING.words().contains(row.standing()))
            sheet.put(Fact.STANDING, row.standing(), FactSource.ROSTER);
        sheet.put(Fact.TEMPORARY_ACTIVITY, row.temporaryUnitId() != null, FactSource.ROSTER);
        sheet.put(Fact.RATED_AT_OFFICIAL_CELL, true, FactSource.ROSTER);
        sheet.put(Fact.TEMPORARY_CELL_COMMENTED, commented, FactSource.OPINION);
    }

    /** Only where the unit itself is too young does it matter where it came from. */
    private void existence(AssessedRow row, FactSheet sheet) {
        if (row.foundedOn() == null) return;
        var own = MonthsRule.months(row.foundedOn(), row.period());
        if (own >= SIX_MONTHS) {
            sheet.put(Fact.EXISTENCE_MONTHS, months(own), FactSource.ROSTER);
            return;
        }
        origins.find(row.unitId(), row.foundedOn()).ifPresent(origin -> {
            var source = origin.predecessors().isEmpty() ? FactSource.ROSTER : FactSource.LINEAGE;
            var since = months(MonthsRule.months(origin.since(), row.period()));
            sheet.put(Fact.EXISTENCE_MONTHS, since, source, List.copyOf(origin.predecessors()));
        });
    }

    private static BigDecimal months(long whole) {
        return BigDecimal.valueOf(whole);
    }
}
