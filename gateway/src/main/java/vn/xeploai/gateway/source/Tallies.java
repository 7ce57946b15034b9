package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;

/**
 * What was rated in one period below a unit, as rating-service keeps it.
 *
 * @param scheme the rules of that period; null if none covers it
 * @param units every unit of the trees that the campaigns copied, as far as it lies at or below the asked one
 */
public record Tallies(
        Instant knownAt, Instant lastRecordedAt, Scheme scheme, List<CampaignHead> campaigns, List<UnitTally> units)
        implements Settled {
    public Tallies {
        campaigns = Shape.list(campaigns, "campaigns");
        units = Shape.list(units, "units");
        Shape.require(scheme != null || units.isEmpty(), "units without a scheme");
        var places = units.stream().map(UnitTally::place).distinct().count();
        Shape.require(places == units.size(), "a unit is counted twice in one campaign");
    }
}
