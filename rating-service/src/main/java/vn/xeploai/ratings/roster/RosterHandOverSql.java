package vn.xeploai.ratings.roster;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.platform.act.Act;

/**
 * How subjects move from the roster of one campaign to those of others, by sets: {@code ratings} of the campaign that they leave, and, in
 * the same order, the campaigns that receive them.
 */
interface RosterHandOverSql {
    @SqlUpdate(
            "UPDATE roster_entry SET recorded_to = :act.recordedAt WHERE rating_id = ANY(:ratings) AND recorded_to IS NULL")
    void closeEntries(Collection<UUID> ratings, @BindMethods("act") Act act);

    @SqlUpdate(
            """
            INSERT INTO roster_entry (rating_id, campaign_id, subject_kind, subject_id, unit_id, standing, admitted_on,
                                      temporary_unit_id, leads, on_roster, reason, handed_to, recorded_from, act_id)
            SELECT entry.rating_id, entry.campaign_id, entry.subject_kind, entry.subject_id, entry.unit_id, entry.standing,
                   entry.admitted_on, entry.temporary_unit_id, entry.leads, false, 'HANDED_OVER', heir.campaign_id, :act.recordedAt,
                   :act.id
            FROM unnest(:ratings, :receivers) AS heir(rating_id, campaign_id)
            JOIN roster_entry entry ON entry.rating_id = heir.rating_id AND entry.recorded_to = :act.recordedAt
            """)
    void addLeavers(Collection<UUID> ratings, Collection<UUID> receivers, @BindMethods("act") Act act);

    @SqlUpdate(
            """
            INSERT INTO rating (id, campaign_id, subject_kind, subject_id, act_id, recorded_at)
            SELECT heir.new_id, heir.campaign_id, rating.subject_kind, rating.subject_id, :act.id, :act.recordedAt
            FROM unnest(:ratings, :receivers, :newIds) AS heir(rating_id, campaign_id, new_id)
            JOIN rating ON rating.id = heir.rating_id
            ON CONFLICT ON CONSTRAINT rating_subject_unique DO NOTHING
            """)
    void addRatings(
            Collection<UUID> ratings, Collection<UUID> receivers, Collection<UUID> newIds, @BindMethods("act") Act act);

    @SqlQuery(
            """
            SELECT heir.rating_id, mine.id AS successor_id
            FROM unnest(:ratings, :receivers) AS heir(rating_id, campaign_id)
            JOIN rating ON rating.id = heir.rating_id
            JOIN rating mine ON mine.campaign_id = heir.campaign_id AND mine.subject_kind = rating.subject_kind
                            AND mine.subject_id = rating.subject_id
            """)
    List<Rosters.RatingSuccessor> successors(Collection<UUID> ratings, Collection<UUID> receivers);

    /** Closes the entries by which the successors were off the receiving rosters. */
    @SqlUpdate(
            """
            UPDATE roster_entry
            SET recorded_to = :act.recordedAt
            WHERE rating_id = ANY(:successors) AND recorded_to IS NULL AND NOT on_roster
            """)
    void closeOffRoster(Collection<UUID> successors, @BindMethods("act") Act act);

    @SqlUpdate(
            """
            INSERT INTO roster_entry (rating_id, campaign_id, subject_kind, subject_id, unit_id, standing, admitted_on,
                                      temporary_unit_id, leads, on_roster, handed_from, recorded_from, act_id)
            SELECT mine.id, mine.campaign_id, mine.subject_kind, mine.subject_id, heir.unit_id, entry.standing, entry.admitted_on,
                   entry.temporary_unit_id, entry.leads, true, entry.campaign_id, :act.recordedAt, :act.id
            FROM unnest(:ratings, :receivers, :units) AS heir(rating_id, campaign_id, unit_id)
            JOIN roster_entry entry ON entry.rating_id = heir.rating_id AND entry.recorded_to = :act.recordedAt
            JOIN rating mine ON mine.campaign_id = heir.campaign_id AND mine.subject_kind = entry.subject_kind
                            AND mine.subject_id = entry.subject_id
            WHERE NOT EXISTS (SELECT FROM roster_now copy WHERE copy.rating_id = mine.id)
            """)
    void addEntries(
            Collection<UUID> ratings, Collection<UUID> receivers, Collection<UUID> units, @BindMethods("act") Act act);

    /** The units in whose rosters the act recorded or closed an entry. */
    @SqlQuery(
            """
            SELECT DISTINCT campaign_id, unit_id
            FROM roster_entry
            WHERE campaign_id = ANY(:campaigns) AND (recorded_from = :act.recordedAt OR recorded_to = :act.recordedAt)
            """)
    List<CampaignUnit> changedUnits(Collection<UUID> campaigns, @BindMethods("act") Act act);
}
