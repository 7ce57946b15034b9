package vn.xeploai.ratings.roster;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import vn.xeploai.platform.act.Act;
import vn.xeploai.ratings.campaign.CampaignView;

/** The units of copied trees: the rows that acts lock, their paths from the root, the hashes of their rosters, and their last change. */
@Singleton
public class UnitPlaces {
    private final UnitPlaceSql sql;

    UnitPlaces(UnitPlaceSql sql) {
        this.sql = sql;
    }

    /** Locks units before the act is stamped, in the order of their ids: only then do stamps follow the order of the changes. */
    public void lock(UUID campaignId, Collection<UUID> units) {
        sql.lock(campaignId, units);
    }

    /** Records that the act changed something in the units. */
    public void touch(UUID campaignId, Collection<UUID> units, Act act) {
        sql.touch(campaignId, units, act.recordedAt());
    }

    /** Hashes anew which members are on the roster of the units; a unit that was never touched is left out. */
    public void rehash(UUID campaignId, Collection<UUID> units) {
        sql.rehash(campaignId, units);
    }

    /** Draws anew the paths from the root to the units of a copied tree that has changed, and within which of them quotas count. */
    public void redraw(CampaignView campaign) {
        sql.redrawPaths(campaign.id(), campaign.rootUnitId());
        sql.redrawAnchors(campaign.id());
    }
}
