package vn.xeploai.ratings.roster;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.platform.act.Act;

/** How the copy of a campaign differs from a staged roster, and how it is brought in line with it, by sets. */
interface RosterSql {
    @SqlQuery(
            """
            WITH change AS MATERIALIZED (
                SELECT subject_kind, subject_id, copy.unit_id AS from_unit_id, staged.unit_id AS to_unit_id,
                       copy.standing AS from_standing, staged.standing AS to_standing,
                       copy.admitted_on AS from_admitted_on, staged.admitted_on AS to_admitted_on,
                       copy.leads AS from_leads, staged.leads AS to_leads
                FROM (SELECT * FROM roster_now WHERE campaign_id = :campaign AND on_roster) copy
                FULL JOIN (SELECT * FROM staged_subject WHERE stage_id = :stage) staged USING (subject_kind, subject_id)
                WHERE ROW (copy.unit_id, copy.standing, copy.admitted_on, copy.temporary_unit_id, copy.leads)
                      IS DISTINCT FROM ROW (staged.unit_id, staged.standing, staged.admitted_on, staged.temporary_unit_id, staged.leads)
            )
            SELECT rating.id AS rating_id, change.*
            FROM change
            LEFT JOIN rating
              ON rating.campaign_id = :campaign AND rating.subject_kind = change.subject_kind AND rating.subject_id = change.subject_id
            ORDER BY subject_kind, subject_id
            """)
    List<RosterDifference.RosterChange> subjectChanges(UUID campaign, UUID stage);

    @SqlQuery(
            """
            SELECT unit_id, copy.kind IS NOT NULL AS copied, staged.kind IS NOT NULL AS staged
            FROM (SELECT * FROM campaign_tree WHERE campaign_id = :campaign) copy
            FULL JOIN (SELECT * FROM staged_unit WHERE stage_id = :stage) staged USING (unit_id)
            WHERE ROW (copy.parent_id, copy.kind, copy.type, copy.party_level, copy.founded_on)
                  IS DISTINCT FROM ROW (staged.parent_id, staged.kind, staged.type, staged.party_level, staged.founded_on)
            ORDER BY unit_id
            """)
    List<RosterDifference.UnitChanges.Change> unitChanges(UUID campaign, UUID stage);

    @SqlUpdate(
            """
            UPDATE campaign_unit copy
            SET recorded_to = :act.recordedAt
            WHERE copy.campaign_id = :campaign AND copy.recorded_to IS NULL
              AND NOT EXISTS (
                  SELECT FROM staged_unit staged
                  WHERE staged.stage_id = :stage AND staged.unit_id = copy.unit_id
                    AND ROW (staged.parent_id, staged.kind, staged.type, staged.party_level, staged.founded_on)
                        IS NOT DISTINCT FROM ROW (copy.parent_id, copy.kind, copy.type, copy.party_level, copy.founded_on))
            """)
    void closeUnits(UUID campaign, UUID stage, @BindMethods("act") Act act);

    @SqlUpdate(
            """
            INSERT INTO campaign_unit (campaign_id, unit_id, parent_id, kind, type, party_level, founded_on, recorded_from, act_id)
            SELECT :campaign, unit_id, parent_id, kind, type, party_level, founded_on, :act.recordedAt, :act.id
            FROM staged_unit staged
            WHERE stage_id = :stage
              AND NOT EXISTS (
                  SELECT FROM campaign_tree copy
                  WHERE copy.campaign_id = :campaign AND copy.unit_id = staged.unit_id)
            """)
    void addUnits(UUID campaign, UUID stage, @BindMethods("act") Act act);

    @SqlUpdate(
            """
            UPDATE campaign_ancestor
            SET recorded_to = :act.recordedAt
            WHERE campaign_id = :campaign AND recorded_to IS NULL AND unit_id <> ALL(:ancestors)
            """)
    void closeAncestors(UUID campaign, Collection<UUID> ancestors, @BindMethods("act") Act act);

    @SqlUpdate(
            """
            INSERT INTO campaign_ancestor (campaign_id, unit_id, recorded_from, act_id)
            SELECT :campaign, unit_id, :act.recordedAt, :act.id
            FROM unnest(:ancestors) AS above(unit_id)
            WHERE NOT EXISTS (
                SELECT FROM campaign_ancestor_now copy
                WHERE copy.campaign_id = :campaign AND copy.unit_id = above.unit_id)
            """)
    void addAncestors(UUID campaign, Collection<UUID> ancestors, @BindMethods("act") Act act);

    @SqlUpdate(
            """
            INSERT INTO rating (id, campaign_id, subject_kind, subject_id, act_id, recorded_at)
            SELECT rating_id, :campaign, subject_kind, subject_id, :act.id, :act.recordedAt
            FROM staged_subject
            WHERE stage_id = :stage
            ON CONFLICT ON CONSTRAINT rating_subject_unique DO NOTHING
            """)
    void addRatings(UUID campaign, UUID stage, @BindMethods("act") Act act);

    @SqlUpdate(
            """
            UPDATE roster_entry copy
            SET recorded_to = :act.recordedAt
            WHERE copy.campaign_id = :campaign AND copy.recorded_to IS NULL
              AND copy.on_roster = NOT EXISTS (
                  SELECT FROM staged_subject staged
                  WHERE staged.stage_id = :stage AND staged.subject_kind = copy.subject_kind AND staged.subject_id = copy.subject_id
                    AND (NOT copy.on_roster
                         OR ROW (staged.unit_id, staged.standing, staged.admitted_on, staged.temporary_unit_id, staged.leads)
                            IS NOT DISTINCT FROM ROW (copy.unit_id, copy.standing, copy.admitted_on, copy.temporary_unit_id, copy.leads)))
            """)
    void closeEntries(UUID campaign, UUID stage, @BindMethods("act") Act act);

    @SqlUpdate(
            """
            INSERT INTO roster_entry (rating_id, campaign_id, subject_kind, subject_id, unit_id, standing, admitted_on,
                                      temporary_unit_id, leads, on_roster, recorded_from, act_id)
            SELECT rating.id, :campaign, staged.subject_kind, staged.subject_id, staged.unit_id, staged.standing, staged.admitted_on,
                   staged.temporary_unit_id, staged.leads, true, :act.recordedAt, :act.id
            FROM staged_subject staged
            JOIN rating ON rating.campaign_id = :campaign AND rating.subject_kind = staged.subject_kind
                       AND rating.subject_id = staged.subject_id
            WHERE staged.stage_id = :stage
              AND NOT EXISTS (SELECT FROM roster_now copy WHERE copy.rating_id = rating.id)
            """)
    void addEntries(UUID campaign, UUID stage, @BindMethods("act") Act act);

    /** Those whose entries were closed and who are staged no more. */
    @SqlUpdate(
            """
            INSERT INTO roster_entry (rating_id, campaign_id, subject_kind, subject_id, unit_id, standing, admitted_on,
                                      temporary_unit_id, leads, on_roster, reason, recorded_from, act_id)
            SELECT left_by.rating_id, :campaign, left_by.subject_kind, left_by.subject_id, left_by.unit_id, left_by.standing,
                   left_by.admitted_on, left_by.temporary_unit_id, left_by.leads, false, :reason, :act.recordedAt, :act.id
            FROM roster_entry left_by
            WHERE left_by.campaign_id = :campaign AND left_by.recorded_to = :act.recordedAt
              AND NOT EXISTS (SELECT FROM roster_now copy WHERE copy.rating_id = left_by.rating_id)
            """)
    void addLeavers(UUID campaign, String reason, @BindMethods("act") Act act);

    /** The units that the act changed, by themselves or by their rosters; a unit that leaves also changes the one above it. */
    @SqlQuery(
            """
            SELECT unit_id FROM campaign_unit
            WHERE campaign_id = :campaign AND (recorded_from = :act.recordedAt OR recorded_to = :act.recordedAt)
            UNION
            SELECT parent_id FROM campaign_unit
            WHERE campaign_id = :campaign AND recorded_to = :act.recordedAt AND parent_id IS NOT NULL
            UNION
            SELECT unit_id FROM roster_entry
            WHERE campaign_id = :campaign AND (recorded_from = :act.recordedAt OR recorded_to = :act.recordedAt)
            """)
    Set<UUID> changedUnits(UUID campaign, @BindMethods("act") Act act);
}
