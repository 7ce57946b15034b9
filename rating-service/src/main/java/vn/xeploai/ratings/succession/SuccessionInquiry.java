package vn.xeploai.ratings.succession;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.ratings.campaign.CampaignView;

/**
 * Asks member-service what was ordered of a campaign, and where the units of its roster are once the root has ended, through every decision
 * since the roster. It may be slow: nobody asks while he holds locks.
 */
@Singleton
class SuccessionInquiry {
    private final SuccessionDirectory directory;
    private final HandOverQueries queries;

    SuccessionInquiry(SuccessionDirectory directory, HandOverQueries queries) {
        this.directory = directory;
        this.queries = queries;
    }

    /**
     * @throws SuccessionRefusal 409 {@code succession-root-stands}, 422 {@code reorganisation-unknown}, {@code succession-not-ordered},
     *     {@code campaign-root-not-standing}, 503 {@code member-service-unavailable}
     */
    SuccessionOrder order(CampaignView campaign, UUID reorganisationId) {
        var terms = directory
                .reorganisation(reorganisationId)
                .termsOf(campaign.id())
                .orElseThrow(() -> SuccessionRefusal.notOrdered(reorganisationId));
        var heirs = terms.handling() == SuccessionHandling.HAND_OVER ? heirs(campaign, terms.effectiveOn()) : null;
        return new SuccessionOrder(campaign.id(), reorganisationId, terms, heirs);
    }

    private HeirRule heirs(CampaignView campaign, LocalDate ended) {
        var days = RosterDays.before(ended, campaign.rosterOn(), campaign.rosterKnownAt());
        var ways = below(campaign.rootUnitId(), days, ended);
        for (var unit : queries.undecidedUnits(campaign.id())) {
            if (!ways.containsKey(unit)) ways.put(unit, alone(unit, days, ended));
        }
        return new HeirRule(ways);
    }

    private Map<UUID, List<Lineage.Link>> below(UUID root, List<LocalDate> days, LocalDate ended) {
        var ways = new HashMap<UUID, List<Lineage.Link>>();
        for (var day : days) {
            var lineage = directory.lineage(root, day, ended);
            if (lineage.isPresent() && !lineage.get().rootEnded()) throw SuccessionRefusal.rootStands(root);
            lineage.ifPresent(found -> found.byUnit().forEach(ways::putIfAbsent));
        }
        if (ways.isEmpty()) throw SuccessionRefusal.rootNotStanding(root);
        return ways;
    }

    /** The way of a unit of the roster that is not known to have been below the root on any of the days. */
    private List<Lineage.Link> alone(UUID unit, List<LocalDate> days, LocalDate ended) {
        return days.stream()
                .flatMap(day -> directory.lineage(unit, day, ended).stream())
                .map(lineage -> lineage.byUnit().getOrDefault(unit, List.of()))
                .filter(links -> !links.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
