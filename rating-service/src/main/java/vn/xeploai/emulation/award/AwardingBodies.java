package vn.xeploai.emulation.award;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.emulation.attestation.AwardingUnits;
import vn.xeploai.emulation.award.AwardingChain.Link;
import vn.xeploai.emulation.title.Titles;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.competence.UnitLookup;
import vn.xeploai.ratings.register.RegisteredUnit;
import vn.xeploai.ratings.register.UnitDirectory;

/**
 * The units above recipients, as they exist on the day of a document: an ended one is replaced by the unit to which all of it went. Asks
 * member-service, and is therefore called before an act begins.
 */
@Singleton
class AwardingBodies implements AwardingUnits {
    /** Deeper than any tree of the Party; a longer chain of parents is a circle. */
    private static final int DEEPEST = 20;

    private final AwardingBodySql sql;
    private final UnitDirectory directory;
    private final Titles titles;

    AwardingBodies(AwardingBodySql sql, UnitDirectory directory, Titles titles) {
        this.sql = sql;
        this.directory = directory;
        this.titles = titles;
    }

    /** A unit of recipients in an award year. */
    record Place(UUID unitId, int awardYear) {}

    /**
     * Of each place in a campaign the chain of units from it upwards.
     *
     * @param on the day of the document
     * @throws vn.xeploai.platform.problem.Refusal 503 {@code member-service-unavailable}
     */
    Map<Place, AwardingChain> above(CampaignView campaign, Set<Place> places, LocalDate on) {
        var lookup = new UnitLookup(directory);
        var year = campaign.ratedPeriod().year();
        var chains = new HashMap<Place, AwardingChain>();
        var units = places.stream().map(Place::unitId).collect(Collectors.toSet());
        for (var path : sql.paths(campaign.id(), units)) {
            var links = new ArrayList<>(path.links());
            climb(links, path.above(), campaign.rosterOn(), lookup);
            chains.put(new Place(path.unitId(), year), chain(links, on, lookup));
        }
        return chains;
    }

    /** The same of units that no campaign here has, as they were at the end of the award year. */
    Map<Place, AwardingChain> above(Set<Place> places, LocalDate on) {
        var lookup = new UnitLookup(directory);
        return places.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        place -> above(place.unitId(), LocalDate.of(place.awardYear(), 12, 31), on, lookup)));
    }

    private static AwardingChain above(UUID unit, LocalDate then, LocalDate on, UnitLookup lookup) {
        var links = new ArrayList<Link>();
        climb(links, unit, then, lookup);
        return chain(links, on, lookup);
    }

    @Override
    public boolean mayAward(UUID awardingUnit, String title, UUID recipientUnit, LocalDate on) {
        var chain = above(recipientUnit, on, on, new UnitLookup(directory));
        return titles.on(title, on).stream()
                .flatMap(found -> found.bodies().stream())
                .anyMatch(body -> chain.isBody(awardingUnit, body));
    }

    private static void climb(List<Link> links, UUID from, LocalDate on, UnitLookup lookup) {
        var next = from;
        while (next != null && links.size() < DEEPEST) {
            var unit = lookup.find(next, on);
            if (unit.isEmpty()) return;
            links.add(new Link(next, unit.get().kind(), unit.get().partyLevel()));
            next = unit.get().parentId();
        }
    }

    private static AwardingChain chain(List<Link> links, LocalDate on, UnitLookup lookup) {
        return new AwardingChain(
                List.copyOf(links),
                links.stream().map(link -> existing(link.unitId(), on, lookup)).toList());
    }

    private static Optional<RegisteredUnit> existing(UUID unit, LocalDate on, UnitLookup lookup) {
        return lookup.find(unit, on).or(() -> lookup.successor(unit, on));
    }

    /** Who acts on a day for a unit that awarded before: itself, or the one to which all of it went, or the nearest that exists above it. */
    Optional<RegisteredUnit> heir(UUID awardingUnit, LocalDate awardedOn, LocalDate on) {
        var lookup = new UnitLookup(directory);
        var links = new ArrayList<Link>();
        climb(links, awardingUnit, awardedOn, lookup);
        if (links.isEmpty()) return existing(awardingUnit, on, lookup);
        return chain(links, on, lookup).firstExisting(0);
    }
}
