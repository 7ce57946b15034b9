package vn.xeploai.ratings.fact;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.ratings.fact.FactEntry.FactOrigin;
import vn.xeploai.ratings.fact.FactSource.FactBatch;
import vn.xeploai.ratings.scheme.Fact;

/** Facts that units report and no record has. */
@Singleton
@Priority(FactSource.REPORT)
class MeasureFacts implements FactSource {
    private static final Set<Fact> VIOLATIONS =
            EnumSet.of(Fact.CONDUCT_VIOLATED, Fact.UNITY_LOST, Fact.CADRE_WORK_WRONGED);

    private final FactSql sql;

    MeasureFacts(FactSql sql) {
        this.sql = sql;
    }

    /** The latest report of one fact. */
    record Measure(UUID ratingId, Fact fact, String value, UUID actId) {
        Object typed() {
            return switch (fact.type()) {
                case NUMBER -> new BigDecimal(value);
                case YES_NO -> Boolean.valueOf(value);
                case WORD -> value;
            };
        }
    }

    @Override
    public void fill(FactBatch batch) {
        var byRating = sql.measures(batch.ratingIds(), batch.knownAt()).stream()
                .collect(Collectors.groupingBy(Measure::ratingId));
        for (var sheet : batch.sheets()) {
            byRating.getOrDefault(sheet.subject().ratingId(), List.of())
                    .forEach(measure ->
                            sheet.put(measure.fact(), measure.typed(), FactOrigin.MEASURE, List.of(measure.actId())));
            // violations are counted where they were committed, unless a unit reports otherwise
            sheet.put(Fact.OTHER_UNITS_VIOLATION_COUNTED, false, FactOrigin.CONDUCT);
            // an exception is claimed: a violation that nobody reports as remedied is not
            if (sheet.entries().stream().anyMatch(MeasureFacts::isViolation))
                sheet.put(Fact.REMEDIED_IN_TIME, false, FactOrigin.CONDUCT);
        }
    }

    private static boolean isViolation(FactEntry entry) {
        return VIOLATIONS.contains(entry.fact()) && Boolean.TRUE.equals(entry.value());
    }
}
