package vn.xeploai.ratings.fact;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xeploai.ratings.fact.FactEntry.FactOrigin;
import vn.xeploai.ratings.fact.FactSource.FactBatch;
import vn.xeploai.ratings.fact.MeasureFacts.Measure;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Facts about the unit that a leader leads: that of the roster, where their highest leading post is. What it reports of its tasks as an
 * organisation, or else as a collective, is that of its leaders (QĐ 366-QĐ/TW Điều 11.1.2); of who leads only a part of it, the unit reports
 * so for that leader.
 */
@Singleton
@Priority(FactSource.DERIVED)
class LedUnitFacts implements FactSource {
    private static final Map<Fact, Fact> OF_LEADERS = Map.of(
            Fact.TASKS_DONE_PERCENT, Fact.LED_UNIT_TASKS_DONE_PERCENT,
            Fact.TASKS_EXCEEDED_PERCENT, Fact.LED_UNIT_TASKS_EXCEEDED_PERCENT);

    private final FactSql sql;

    LedUnitFacts(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public void fill(FactBatch batch) {
        var leaders = batch.sheets().stream()
                .filter(sheet -> sheet.subject().subjectKind() == SubjectKind.LEADER)
                .toList();
        if (leaders.isEmpty()) return;
        var units = leaders.stream().map(sheet -> sheet.subject().unitId()).collect(Collectors.toSet());
        var byUnit = sql.ratingsOf(units, batch.knownAt()).stream()
                .sorted(Comparator.comparing(rating -> rating.subjectKind() == SubjectKind.COLLECTIVE))
                .collect(Collectors.groupingBy(OtherRating::subjectId));
        var ratings = byUnit.values().stream().flatMap(List::stream).map(OtherRating::ratingId);
        var measures = sql.measures(ratings.toList(), batch.knownAt()).stream()
                .collect(Collectors.groupingBy(Measure::ratingId));
        for (var sheet : leaders) {
            byUnit.getOrDefault(sheet.subject().unitId(), List.of()).stream()
                    .filter(rating -> rating.periodText().equals(sheet.subject().periodText()))
                    .forEach(rating -> tasks(sheet, measures.getOrDefault(rating.ratingId(), List.of())));
        }
    }

    private static void tasks(FactSheet sheet, List<Measure> reported) {
        for (var measure : reported) {
            var ofLeader = OF_LEADERS.get(measure.fact());
            if (ofLeader != null) sheet.put(ofLeader, measure.typed(), FactOrigin.LED_UNIT, List.of(measure.actId()));
        }
    }
}
