package vn.xeploai.members.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import vn.xeploai.members.timeline.FactScope;
import vn.xeploai.members.unit.UnitService;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.time.Days;

@ApplicationScoped
class HeadcountService {
    private final HeadcountQueries queries;
    private final UnitService units;
    private final FactScope scope;
    private final Watermark watermark;
    private final Days days;

    HeadcountService(HeadcountQueries queries, UnitService units, FactScope scope, Watermark watermark, Days days) {
        this.queries = queries;
        this.units = units;
        this.scope = scope;
        this.watermark = watermark;
        this.days = days;
    }

    HeadcountsResponse get(UUID under, LocalDate on, Instant knownAt) {
        var day = days.orToday(on);
        var settled = watermark.settle(knownAt);
        var instant = settled.atOffset(ZoneOffset.UTC);
        units.requireStanding(under, day, instant);
        var last = scope.lastRecordedAt(under, day, instant).orElse(null);
        return new HeadcountsResponse(under, day, settled, last, queries.headcounts(under, day, instant));
    }
}
