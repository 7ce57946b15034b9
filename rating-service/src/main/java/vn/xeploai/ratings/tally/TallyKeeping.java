package vn.xeploai.ratings.tally;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;

/**
 * Keeps the counts of units in the transaction that changes them. A unit whose counts change is counted anew from what stands there:
 * a cell is small, and so no difference can ever creep in.
 */
@Singleton
public class TallyKeeping {
    private static final String TOUCH =
            """
            INSERT INTO tally_unit AS unit (campaign_id, unit_id, changed_at)
            SELECT :campaign, unnest(:units), :at
            ON CONFLICT (campaign_id, unit_id) DO UPDATE SET changed_at = greatest(unit.changed_at, excluded.changed_at)
            """;
    private static final String MARK =
            """
            INSERT INTO tally_mark (campaign_id, unit_id, recorded_at)
            SELECT :campaign, unnest(:units), :at
            ON CONFLICT DO NOTHING
            """;
    private static final List<String> RECOUNT = List.of(
            TOUCH,
            MARK,
            """
            DELETE FROM tally WHERE campaign_id = :campaign AND unit_id = ANY(:units)
            """,
            """
            INSERT INTO tally (campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason, subjects)
            SELECT campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason, count(*)
            FROM rating_state
            WHERE campaign_id = :campaign AND unit_id = ANY(:units) AND state <> 'OFF_ROSTER'
            GROUP BY campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason
            """);

    private static final List<String> CHART = List.of(
            """
            UPDATE tally_unit unit
            SET path = drawn.path
            FROM tally_unit kept
            LEFT JOIN campaign_paths(:campaign, (SELECT root_unit_id FROM campaign WHERE id = :campaign), 'infinity') drawn
              ON drawn.unit_id = kept.unit_id
            WHERE kept.campaign_id = :campaign AND unit.campaign_id = :campaign AND unit.unit_id = kept.unit_id
              AND unit.path IS DISTINCT FROM drawn.path
            """,
            """
            UPDATE tally_unit unit
            SET grassroots_id = drawn.grassroots_id, superior_id = drawn.superior_id
            FROM campaign_anchors(:campaign) drawn
            WHERE unit.campaign_id = :campaign AND unit.unit_id = drawn.unit_id
              AND ROW (unit.grassroots_id, unit.superior_id) IS DISTINCT FROM ROW (drawn.grassroots_id, drawn.superior_id)
            """);

    private final Jdbi jdbi;

    TallyKeeping(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Locks units before the act is stamped, in the order of their ids: only then do stamps follow the order of the changes. */
    public void lock(UUID campaignId, Collection<UUID> units) {
        jdbi.useHandle(handle -> handle.createQuery(
                        """
                        SELECT unit_id
                        FROM tally_unit
                        WHERE campaign_id = :campaign AND unit_id = ANY(:units)
                        ORDER BY unit_id
                        FOR UPDATE
                        """)
                .bind("campaign", campaignId)
                .bindArray("units", UUID.class, units.toArray())
                .mapTo(UUID.class)
                .list());
    }

    /** Counts the units anew from {@code rating_state}. */
    public void recount(UUID campaignId, Collection<UUID> units, Act act) {
        jdbi.useHandle(handle -> RECOUNT.forEach(step -> execute(handle, step, campaignId, units, act)));
    }

    /** Notes that a fact about the unit was recorded which changes no count. */
    public void touch(UUID campaignId, UUID unit, Act act) {
        jdbi.useHandle(
                handle -> List.of(TOUCH, MARK).forEach(step -> execute(handle, step, campaignId, List.of(unit), act)));
    }

    private static void execute(Handle handle, String step, UUID campaignId, Collection<UUID> units, Act act) {
        handle.createUpdate(step)
                .bind("campaign", campaignId)
                .bindArray("units", UUID.class, units.toArray())
                .bind("at", act.recordedAt())
                .execute();
    }

    /** Hashes anew which members the units hold. */
    public void rehash(UUID campaignId, Collection<UUID> units) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        UPDATE tally_unit unit
                        SET roster_hash = (
                            SELECT sum(roster_hash_of(state.unit_id, state.subject_id))
                            FROM rating_state state
                            WHERE state.campaign_id = unit.campaign_id AND state.unit_id = unit.unit_id
                              AND state.subject_kind = 'MEMBER' AND state.state <> 'OFF_ROSTER')
                        WHERE unit.campaign_id = :campaign AND unit.unit_id = ANY(:units)
                        """)
                .bind("campaign", campaignId)
                .bindArray("units", UUID.class, units.toArray())
                .execute());
    }

    /** Draws anew the ways from the root to the units of a copied tree that has changed, and within which of them ceilings count. */
    public void chart(UUID campaignId) {
        jdbi.useHandle(handle -> CHART.forEach(
                step -> handle.createUpdate(step).bind("campaign", campaignId).execute()));
    }
}
