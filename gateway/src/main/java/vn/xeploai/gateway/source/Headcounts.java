package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;

/**
 * The headcounts of the units at and below a root. Above the requested depth a unit counts its own members, at that depth everything at and
 * below it; without a depth every unit counts its own. Units without members are left out.
 */
public record Headcounts(Instant knownAt, List<Headcount> units) implements Snapshot {
    public Headcounts {
        units = Shape.list(units, "units");
        var ids = units.stream().map(Headcount::unitId).distinct().count();
        Shape.require(ids == units.size(), "a unit is counted twice");
    }
}
