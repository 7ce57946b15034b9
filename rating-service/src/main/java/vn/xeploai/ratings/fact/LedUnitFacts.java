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
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Facts about the unit that a leader, or a leading official, leads: that of the roster, where their highest post is. What it reports of its
 * tasks as an organisation, or else as a collective, is that of its leaders (QĐ 366-QĐ/TW Điều 11.1.2); of who leads only a part of it, the
 * unit reports so for that leader. The unit of an official is the agency there, where it is rated. The only leader of a unit heads it; of
 * several it is unknown who does, unless it is reported.
 */
@Singleton
@Priority(FactSource.DERIVED)
class LedUnitFacts implements FactSource {
    private static final Map<Fact, Fact> OF_LEADERS = Map.of(
            Fact.TASKS_DONE_PERCENT, Fact.LED_UNIT_TASKS_DONE_PERCENT,
            Fact.TASKS_EXCEEDED_PERCENT, Fact.LED_UNIT_TASKS_EXCEEDED_PERCENT);

    private final FactSql sql;
    private final Schemes schemes;

    LedUnitFacts(FactSql sql, Schemes schemes) {
        this.sql = sql;
        this.schemes = schemes;
    }

    @Override
    public void fill(FactBatch batch) {
        var leaders = batch.sheets().stream().filter(LedUnitFacts::leads).toList();
        if (leaders.isEmpty()) return;
        var units = leaders.stream().map(sheet -> sheet.subject().unitId()).collect(Collectors.toSet());
        var heads = sql.onlyLeaders(batch.campaignIds(), units, batch.knownAt());
        var byUnit = sql.ratingsOf(units, batch.knownAt()).stream()
                .sorted(Comparator.comparing(rating -> rating.subjectKind() == SubjectKind.COLLECTIVE))
                .collect(Collectors.groupingBy(OtherRating::subjectId));
        var ratings = byUnit.values().stream().flatMap(List::stream).map(OtherRating::ratingId);
        var measures = sql.measures(ratings.toList(), batch.knownAt()).stream()
                .collect(Collectors.groupingBy(Measure::ratingId));
        for (var sheet : leaders) {
            var subject = sheet.subject();
            if (heads.contains(subject.ratingId())) sheet.put(Fact.HEADS, true, FactOrigin.ROSTER);
            var led = led(
                    subject.subjectKind(),
                    byUnit.getOrDefault(subject.unitId(), List.of()).stream()
                            .filter(rating -> rating.periodText().equals(subject.periodText()))
                            .toList());
            tier(sheet, led);
            led.forEach(rating -> tasks(sheet, measures.getOrDefault(rating.ratingId(), List.of())));
        }
    }

    private static boolean leads(FactSheet sheet) {
        return Boolean.TRUE.equals(sheet.subject().leads());
    }

    /** The ratings of what somebody leads in a unit: an official its agency, if that is rated, anybody else its Party organisation and collective. */
    private List<OtherRating> led(SubjectKind kind, List<OtherRating> ofUnit) {
        var byAgency = ofUnit.stream()
                .collect(Collectors.partitioningBy(rating -> rating.subjectKind() == SubjectKind.AGENCY));
        var rated = byAgency.get(true).stream()
                .anyMatch(rating -> rating.tier(schemes).isPresent());
        return byAgency.get(kind == SubjectKind.OFFICIAL && rated);
    }

    /** The worst of its tiers. */
    private void tier(FactSheet sheet, List<OtherRating> led) {
        var graded =
                led.stream().filter(rating -> rating.tier(schemes).isPresent()).toList();
        graded.stream()
                .flatMap(rating -> rating.tier(schemes).stream())
                .max(Comparator.naturalOrder())
                .ifPresent(worst -> sheet.put(
                        Fact.LED_UNIT_TIER,
                        worst.name(),
                        FactOrigin.LED_UNIT,
                        graded.stream().map(OtherRating::ratingId).toList()));
    }

    private static void tasks(FactSheet sheet, List<Measure> reported) {
        for (var measure : reported) {
            var ofLeader = OF_LEADERS.get(measure.fact());
            if (ofLeader != null) sheet.put(ofLeader, measure.typed(), FactOrigin.LED_UNIT, List.of(measure.actId()));
        }
    }
}
