package vn.xeploai.gateway.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was rated in one period below a unit.
 *
 * @param scheme the rules of that period; null if none covers it
 * @param units units of the trees that the campaigns copied, as far as they are at or below the requested one
 * @param also the total of the State's side; null if not requested
 */
public record Tallies(Instant knownAt, Scheme scheme, List<Campaign> campaigns, List<UnitTally> units, Total also)
        implements Snapshot {
    public Tallies {
        campaigns = Shape.list(campaigns, "campaigns");
        units = Shape.list(units, "units");
        Shape.require(scheme != null || units.isEmpty(), "units without a scheme");
        var places = units.stream().map(UnitTally::key).distinct().count();
        Shape.require(places == units.size(), "a unit is counted twice in one campaign");
    }

    /** These and those of other units. */
    Tallies and(Tallies others) {
        var all = new LinkedHashMap<UUID, Campaign>();
        campaigns.forEach(campaign -> all.put(campaign.id(), campaign));
        others.campaigns.forEach(campaign -> all.put(campaign.id(), campaign));
        return new Tallies(
                knownAt,
                scheme,
                List.copyOf(all.values()),
                Stream.concat(units.stream(), others.units.stream()).toList(),
                also);
    }

    /**
     * @param rosterOn the day as of which the campaign copied tree and roster
     * @param subjectKinds what it rates
     * @param holdsUnder whether its copied tree holds the requested unit; if not, its root is below it
     */
    public record Campaign(
            UUID id, UUID rootUnitId, String state, LocalDate rosterOn, List<String> subjectKinds, boolean holdsUnder) {
        public Campaign {
            Shape.present(id, "id");
            subjectKinds = Shape.list(subjectKinds, "subjectKinds");
        }
    }

    /**
     * What the campaigns of another track count at and below the requested unit.
     *
     * @param scheme the rules of that track; null if none covers the period
     */
    public record Total(Scheme scheme, List<Tallies.Campaign> campaigns, List<SubjectCount> counts) {
        public Total {
            campaigns = Shape.list(campaigns, "campaigns");
            counts = Shape.list(counts, "counts");
            Shape.require(scheme != null || counts.isEmpty(), "counts without a scheme");
        }
    }
}
