package vn.xeploai.gateway.figures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.gateway.source.Scheme;
import vn.xeploai.gateway.source.SubjectCount;
import vn.xeploai.gateway.source.Tallies;

/**
 * The figures of leading collectives, leaders, officials and agencies. Each is null unless it is complete: a part of the unit may have some that no
 * campaign rates.
 *
 * @param stateScheme the rules of the grades of officials and agencies; null if both are unknown
 */
public record RoleFigures(
        Figures collectives, Figures leaders, Figures officials, Figures agencies, Scheme stateScheme) {
    public static final RoleFigures UNKNOWN = new RoleFigures(null, null, null, null, null);

    /**
     * @param covered whether every organisation at and below the unit is in a campaign of the Party
     * @param tallies null if rating-service did not answer
     */
    public static RoleFigures of(Tallies tallies, boolean covered) {
        if (tallies == null || tallies.scheme() == null) return UNKNOWN;
        var officials = ofState("OFFICIAL", tallies, covered);
        var agencies = ofState("AGENCY", tallies, covered);
        return new RoleFigures(
                ofParty("COLLECTIVE", tallies, covered),
                ofParty("LEADER", tallies, covered),
                officials,
                agencies,
                officials == null && agencies == null ? null : tallies.also().scheme());
    }

    private static Figures ofParty(String kind, Tallies tallies, boolean covered) {
        if (!known(kind, tallies.campaigns(), covered ? tallies.campaigns() : null)) return null;
        var counts = tallies.units().stream().flatMap(tally -> tally.counts().stream());
        return sum(kind, counts, tallies.scheme());
    }

    private static Figures ofState(String kind, Tallies tallies, boolean covered) {
        var also = tallies.also();
        if (also == null || !known(kind, also.campaigns(), covered ? tallies.campaigns() : null)) return null;
        return sum(kind, also.counts().stream(), also.scheme());
    }

    /**
     * Whether a campaign that rates the kind holds the unit, or each part of the unit has one.
     *
     * @param parts the campaigns that have the whole of the unit among them; null if there are none
     */
    private static boolean known(String kind, List<Tallies.Campaign> campaigns, List<Tallies.Campaign> parts) {
        var rating = campaigns.stream()
                .filter(campaign -> campaign.subjectKinds().contains(kind))
                .toList();
        if (rating.stream().anyMatch(Tallies.Campaign::holdsUnder)) return true;
        var roots = rating.stream().map(Tallies.Campaign::rootUnitId).collect(Collectors.toSet());
        return parts != null
                && !rating.isEmpty()
                && parts.stream().map(Tallies.Campaign::rootUnitId).allMatch(roots::contains);
    }

    private static Figures sum(String kind, Stream<SubjectCount> counts, Scheme scheme) {
        var buckets = new BucketRule(scheme);
        return counts.filter(count -> count.subjectKind().equals(kind))
                .map(buckets::bucket)
                .reduce(Figures.NONE, Figures::plus);
    }
}
