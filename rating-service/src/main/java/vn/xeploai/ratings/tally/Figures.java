package vn.xeploai.ratings.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.stream.Sha256;
import vn.xeploai.ratings.rating.RatingCounts;
import vn.xeploai.ratings.roster.UnitPlaces;

/** The figures of a unit and all below it in one campaign, as a unit submits them. */
@ApplicationScoped
public class Figures {
    private final Jdbi jdbi;
    private final UnitPlaces places;
    private final RatingCounts ratingCounts;

    Figures(Jdbi jdbi, UnitPlaces places, RatingCounts ratingCounts) {
        this.jdbi = jdbi;
        this.places = places;
        this.ratingCounts = ratingCounts;
    }

    /** Keeps the figures of a unit and all below it as they are until the transaction ends; tells which units these are. */
    public Collection<UUID> hold(UUID campaignId, UUID unit) {
        var units = jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT unit_id FROM campaign_units_below(:unit, 'infinity') WHERE campaign_id = :campaign
                        """)
                .bind("unit", unit)
                .bind("campaign", campaignId)
                .mapTo(UUID.class)
                .list());
        places.lock(campaignId, units);
        return units;
    }

    /** The hash of the counts of held units, which does not depend on the order in which they are read. */
    public String hash(UUID campaignId, Collection<UUID> units) {
        return "sha256:" + Sha256.of(text(counts(campaignId, units)));
    }

    private List<TallyCountRow> counts(UUID campaignId, Collection<UUID> units) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT unit_id, subject_kind, state, grade, distinction, not_rated_reason AS reason, subjects AS count
                        FROM tally
                        WHERE campaign_id = :campaign AND unit_id = ANY(:units)
                        """)
                .bind("campaign", campaignId)
                .bindArray("units", UUID.class, units.toArray())
                .mapTo(TallyCountRow.class)
                .list());
    }

    /** Keeps what a unit has submitted as it is until the transaction ends. */
    public void holdSubmissions(UUID campaignId, UUID unit) {
        places.lock(campaignId, List.of(unit));
    }

    /** Notes that the unit submitted, or that what it submitted was returned; neither changes a count. */
    public void noteSubmission(UUID campaignId, UUID unit, Act act) {
        ratingCounts.mark(campaignId, List.of(unit), act);
    }

    private static String text(List<TallyCountRow> counts) {
        return counts.stream().map(TallyCountRow::line).sorted().collect(Collectors.joining("\n"));
    }
}
