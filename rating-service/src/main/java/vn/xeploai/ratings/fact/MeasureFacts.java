package vn.xeploai.ratings.fact;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.ratings.fact.FactEntry.FactOrigin;
import vn.xeploai.ratings.fact.FactSource.FactBatch;
import vn.xeploai.ratings.scheme.Fact;

/** Facts that units report and no record has. */
@Singleton
@Priority(FactSource.REPORT)
class MeasureFacts implements FactSource {
    private final FactSql sql;

    MeasureFacts(FactSql sql) {
        this.sql = sql;
    }

    /** The latest report of one fact. */
    record Measure(UUID ratingId, Fact fact, String value, UUID actId) {
        private Object typed() {
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
        }
    }
}
