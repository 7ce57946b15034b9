package vn.xeploai.ratings.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;

/** What units report of subjects. */
@ApplicationScoped
class Measures {
    private final Jdbi jdbi;
    private final Watermark watermark;
    private final Acts acts;

    Measures(Jdbi jdbi, Watermark watermark, Acts acts) {
        this.jdbi = jdbi;
        this.watermark = watermark;
        this.acts = acts;
    }

    @WritesAct
    MeasuresResponse report(UUID ratingId, ReportMeasuresRequest request) {
        if (acts.lock("rating", List.of(ratingId)).isEmpty()) throw ConductRefusal.ratingNotFound(ratingId);
        if (!isUnitOrAbove(ratingId, request.actingUnitId())) throw ConductRefusal.unitOutside(request.actingUnitId());
        var faults = MeasureRule.faults(request.measures());
        if (!faults.isEmpty()) throw ConductRefusal.measuresInvalid(faults);
        var act = acts.stamp(request.document());
        act.refuseFuture(request.document());
        insert(ratingId, request, act);
        return new MeasuresResponse(ratingId, list(ratingId, OffsetDateTime.MAX));
    }

    private boolean isUnitOrAbove(UUID ratingId, UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT :unit = ANY(unit.path) OR EXISTS (
                                   SELECT FROM campaign_ancestor higher
                                   WHERE higher.campaign_id = standing.campaign_id AND higher.unit_id = :unit AND higher.recorded_to IS NULL)
                        FROM rating_state standing
                        JOIN tally_unit unit ON unit.campaign_id = standing.campaign_id AND unit.unit_id = standing.unit_id
                        WHERE standing.rating_id = :rating
                        """)
                .bind("rating", ratingId)
                .bind("unit", unitId)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
    }

    private void insert(UUID ratingId, ReportMeasuresRequest request, Act act) {
        var facts = request.measures().stream()
                .map(measure -> measure.fact().name())
                .toArray();
        var values = request.measures().stream().map(MeasureRule::text).toArray();
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO measure (rating_id, fact, recorded_at, value, reported_by, act_id)
                        SELECT :rating, fact, :at, value, :unit, :act FROM unnest(:facts, :values) AS told(fact, value)
                        """)
                .bind("rating", ratingId)
                .bindArray("facts", String.class, facts)
                .bindArray("values", String.class, values)
                .bind("unit", request.actingUnitId())
                .bind("act", act.id())
                .bind("at", act.recordedAt())
                .execute());
    }

    MeasuresResponse get(UUID ratingId, Instant knownAt) {
        var instant = watermark.settledOrCurrent(knownAt);
        var known = jdbi.withHandle(
                handle -> handle.createQuery("SELECT id FROM rating WHERE id = :id AND recorded_at <= :knownAt")
                        .bind("id", ratingId)
                        .bind("knownAt", instant)
                        .mapTo(UUID.class)
                        .findOne());
        if (known.isEmpty()) throw ConductRefusal.ratingNotFound(ratingId);
        return new MeasuresResponse(ratingId, list(ratingId, instant));
    }

    private List<MeasureEntry> list(UUID ratingId, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT measure.fact, measure.value, measure.reported_by,
                               lead(measure.fact) OVER (PARTITION BY measure.fact ORDER BY measure.recorded_at) IS NOT NULL AS superseded,
                               act.document_number, measure.recorded_at, act.actor
                        FROM measure
                        JOIN act ON act.id = measure.act_id
                        WHERE measure.rating_id = :rating AND measure.recorded_at <= :knownAt
                        ORDER BY measure.recorded_at DESC, measure.fact
                        """)
                .bind("rating", ratingId)
                .bind("knownAt", knownAt)
                .mapTo(MeasureEntry.class)
                .list());
    }
}
