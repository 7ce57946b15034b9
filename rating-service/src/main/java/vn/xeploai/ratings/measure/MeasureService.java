package vn.xeploai.ratings.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;

@ApplicationScoped
class MeasureService {
    private final MeasureSql sql;
    private final Acts acts;
    private final Watermark watermark;

    MeasureService(MeasureSql sql, Acts acts, Watermark watermark) {
        this.sql = sql;
        this.acts = acts;
        this.watermark = watermark;
    }

    @WritesAct
    MeasuresResponse report(UUID ratingId, ReportMeasuresRequest request) {
        if (acts.lock("rating", List.of(ratingId)).isEmpty()) throw MeasureRefusal.ratingNotFound(ratingId);
        var unit = request.actingUnitId();
        if (!sql.isAtOrAbove(unit, ratingId)) throw MeasureRefusal.unitOutside(unit);
        var faults = MeasureRule.faults(request.measures());
        if (!faults.isEmpty()) throw MeasureRefusal.invalid(faults);
        var act = acts.stampPast(request.document());
        sql.insert(ratingId, request.facts(), request.values(), unit, act);
        return response(ratingId, OffsetDateTime.MAX);
    }

    MeasuresResponse get(UUID ratingId, Instant knownAt) {
        var instant = watermark.settledOrCurrent(knownAt);
        if (!sql.isRating(ratingId, instant)) throw MeasureRefusal.ratingNotFound(ratingId);
        return response(ratingId, instant);
    }

    private MeasuresResponse response(UUID ratingId, OffsetDateTime knownAt) {
        return new MeasuresResponse(ratingId, sql.reports(ratingId, knownAt));
    }
}
