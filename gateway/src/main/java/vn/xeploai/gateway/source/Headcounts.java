package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;

/** The headcounts of all units at and below a root that have members directly in them. */
public record Headcounts(Instant knownAt, Instant lastRecordedAt, List<Headcount> units) implements Settled {
    public Headcounts {
        units = Shape.list(units, "units");
        var ids = units.stream().map(Headcount::unitId).distinct().count();
        Shape.require(ids == units.size(), "a unit is counted twice");
    }
}
