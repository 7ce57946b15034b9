package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was rated in one period below a unit, as rating-service keeps it.
 *
 * @param scheme the rules of that period; null if none covers it
 * @param units units of the trees that the campaigns copied, as far as they lie at or below the asked one
 * @param also the total of the State's side; null if it was not asked for
 */
public record Tallies(
        Instant knownAt, Scheme scheme, List<CampaignHead> campaigns, List<UnitTally> units, TrackTotal also)
        implements Settled {
    public Tallies {
        campaigns = Shape.list(campaigns, "campaigns");
        units = Shape.list(units, "units");
        Shape.require(scheme != null || units.isEmpty(), "units without a scheme");
        var places = units.stream().map(UnitTally::place).distinct().count();
        Shape.require(places == units.size(), "a unit is counted twice in one campaign");
    }

    /** These and those of other units. */
    Tallies and(Tallies others) {
        var all = new LinkedHashMap<UUID, CampaignHead>();
        campaigns.forEach(campaign -> all.put(campaign.id(), campaign));
        others.campaigns.forEach(campaign -> all.put(campaign.id(), campaign));
        return new Tallies(
                knownAt,
                scheme,
                List.copyOf(all.values()),
                Stream.concat(units.stream(), others.units.stream()).toList(),
                also);
    }
}
