package vn.xeploai.members.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.members.unit.UnitService;

@ApplicationScoped
class HeadcountService {
    private final HeadcountQueries queries;
    private final UnitService units;

    HeadcountService(HeadcountQueries queries, UnitService units) {
        this.queries = queries;
        this.units = units;
    }

    HeadcountsResponse get(UUID under, LocalDate on, Instant knownAt, Integer depth) {
        var scope = units.scope(under, on, knownAt);
        return new HeadcountsResponse(under, scope.on(), scope.settled(), queries.headcounts(scope, depth));
    }
}
