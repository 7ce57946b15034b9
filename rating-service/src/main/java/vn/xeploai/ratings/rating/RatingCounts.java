package vn.xeploai.ratings.rating;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import vn.xeploai.platform.act.Act;
import vn.xeploai.ratings.roster.UnitPlaces;

/**
 * The counts of ratings by unit, kept in the transaction that changes them. A unit whose counts change is counted anew from the states of
 * its ratings: a cell is small, and a count can never drift from what it counts.
 */
@Singleton
public class RatingCounts {
    private final RatingCountSql sql;
    private final UnitPlaces places;

    RatingCounts(RatingCountSql sql, UnitPlaces places) {
        this.sql = sql;
        this.places = places;
    }

    /** Counts the units anew. */
    public void recount(UUID campaignId, Collection<UUID> units, Act act) {
        mark(campaignId, units, act);
        sql.delete(campaignId, units);
        sql.insert(campaignId, units);
    }

    /** Records that the act changed something in the units, also where no count changes. */
    public void mark(UUID campaignId, Collection<UUID> units, Act act) {
        places.touch(campaignId, units, act);
        sql.mark(campaignId, units, act.recordedAt());
    }
}
