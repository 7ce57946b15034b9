package vn.xeploai.ratings.roster;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.platform.act.Act;
import vn.xeploai.ratings.campaign.CampaignView;

/**
 * The units of copied trees (table {@code tally_unit}): the rows that acts lock, their paths from the root, the hashes of their rosters, and
 * their last change.
 */
public interface UnitPlaces {
    /** Locks units before the act is stamped, in the order of their ids: only then do stamps follow the order of the changes. */
    @SqlQuery(
            """
            SELECT unit_id
            FROM tally_unit
            WHERE campaign_id = :campaign AND unit_id = ANY(:units)
            ORDER BY unit_id
            FOR UPDATE
            """)
    List<UUID> lock(UUID campaign, Collection<UUID> units);

    /** Records that the act changed something in the units. */
    @SqlUpdate(
            """
            INSERT INTO tally_unit AS unit (campaign_id, unit_id, changed_at)
            SELECT :campaign, unnest(:units), :act.recordedAt
            ON CONFLICT (campaign_id, unit_id) DO UPDATE SET changed_at = greatest(unit.changed_at, excluded.changed_at)
            """)
    void touch(UUID campaign, Collection<UUID> units, @BindMethods("act") Act act);

    /** Hashes anew which members are on the roster of the units; a unit that was never touched is left out. */
    @SqlUpdate(
            """
            UPDATE tally_unit unit
            SET roster_hash = (
                SELECT sum(roster_hash_of(entry.unit_id, entry.subject_id))
                FROM roster_now entry
                WHERE entry.campaign_id = unit.campaign_id AND entry.unit_id = unit.unit_id
                  AND entry.subject_kind = 'MEMBER' AND entry.on_roster)
            WHERE unit.campaign_id = :campaign AND unit.unit_id = ANY(:units)
            """)
    void rehash(UUID campaign, Collection<UUID> units);

    @SqlUpdate(
            """
            UPDATE tally_unit unit
            SET path = drawn.path
            FROM tally_unit kept
            LEFT JOIN campaign_paths(:campaign, :root, 'infinity') drawn
              ON drawn.unit_id = kept.unit_id
            WHERE kept.campaign_id = :campaign AND unit.campaign_id = :campaign AND unit.unit_id = kept.unit_id
              AND unit.path IS DISTINCT FROM drawn.path
            """)
    void redrawPaths(UUID campaign, UUID root);

    @SqlUpdate(
            """
            UPDATE tally_unit unit
            SET grassroots_id = drawn.grassroots_id, superior_id = drawn.superior_id
            FROM campaign_anchors(:campaign) drawn
            WHERE unit.campaign_id = :campaign AND unit.unit_id = drawn.unit_id
              AND ROW (unit.grassroots_id, unit.superior_id) IS DISTINCT FROM ROW (drawn.grassroots_id, drawn.superior_id)
            """)
    void redrawAnchors(UUID campaign);

    /** Draws anew the paths from the root to the units of a copied tree that has changed, and within which of them quotas count. */
    default void redraw(CampaignView campaign) {
        redrawPaths(campaign.id(), campaign.rootUnitId());
        redrawAnchors(campaign.id());
    }
}
