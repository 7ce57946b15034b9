package vn.xeploai.members.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.members.unit.UnitService;
import vn.xeploai.platform.act.Watermark;

@ApplicationScoped
class LastChangeService {
    private final LastChangeQueries queries;
    private final UnitService units;
    private final Watermark watermark;

    LastChangeService(LastChangeQueries queries, UnitService units, Watermark watermark) {
        this.queries = queries;
        this.units = units;
        this.watermark = watermark;
    }

    LastChangeResponse get(UUID under, LocalDate on, Instant knownAt) {
        var scope = units.scope(under, on, knownAt);
        var settled = scope.settled();
        var last = queries.lastRecordedAt(scope).orElse(null);
        return new LastChangeResponse(under, scope.on(), knownAt == null ? settled : latest(settled), settled, last);
    }

    /** A writer that has just begun may hold the watermark back behind an instant that is settled already. */
    private Instant latest(Instant settled) {
        var now = watermark.now();
        return now.isBefore(settled) ? settled : now;
    }
}
