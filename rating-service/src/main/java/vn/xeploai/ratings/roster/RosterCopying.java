package vn.xeploai.ratings.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;

/**
 * Takes a staged roster over into the copy of a campaign, by sets: what is the same stays, what is not is closed and recorded anew.
 * The campaign is locked meanwhile, and with it every rating, since each act on a rating holds its campaign.
 */
@ApplicationScoped
class RosterCopying {
    private static final List<String> STEPS = List.of(
            """
            UPDATE campaign_unit copy
            SET recorded_to = :at
            WHERE copy.campaign_id = :campaign AND copy.recorded_to IS NULL
              AND NOT EXISTS (
                  SELECT FROM staged_unit staged
                  WHERE staged.stage_id = :stage AND staged.unit_id = copy.unit_id
                    AND ROW (staged.parent_id, staged.kind, staged.type, staged.party_level, staged.founded_on)
                        IS NOT DISTINCT FROM ROW (copy.parent_id, copy.kind, copy.type, copy.party_level, copy.founded_on))
            """,
            """
            INSERT INTO campaign_unit (campaign_id, unit_id, parent_id, kind, type, party_level, founded_on, recorded_from, act_id)
            SELECT :campaign, unit_id, parent_id, kind, type, party_level, founded_on, :at, :act
            FROM staged_unit staged
            WHERE stage_id = :stage
              AND NOT EXISTS (
                  SELECT FROM campaign_unit copy
                  WHERE copy.campaign_id = :campaign AND copy.unit_id = staged.unit_id AND copy.recorded_to IS NULL)
            """,
            """
            UPDATE campaign_ancestor
            SET recorded_to = :at
            WHERE campaign_id = :campaign AND recorded_to IS NULL AND unit_id <> ALL(:ancestors)
            """,
            """
            INSERT INTO campaign_ancestor (campaign_id, unit_id, recorded_from, act_id)
            SELECT :campaign, unit_id, :at, :act
            FROM unnest(:ancestors) AS above(unit_id)
            WHERE NOT EXISTS (
                SELECT FROM campaign_ancestor copy
                WHERE copy.campaign_id = :campaign AND copy.unit_id = above.unit_id AND copy.recorded_to IS NULL)
            """,
            """
            INSERT INTO rating (id, campaign_id, subject_kind, subject_id, act_id, recorded_at)
            SELECT rating_id, :campaign, subject_kind, subject_id, :act, :at
            FROM staged_subject
            WHERE stage_id = :stage
            ON CONFLICT ON CONSTRAINT rating_subject_unique DO NOTHING
            """,
            """
            UPDATE roster_entry copy
            SET recorded_to = :at
            WHERE copy.campaign_id = :campaign AND copy.recorded_to IS NULL
              AND copy.on_roster = NOT EXISTS (
                  SELECT FROM staged_subject staged
                  WHERE staged.stage_id = :stage AND staged.subject_kind = copy.subject_kind AND staged.subject_id = copy.subject_id
                    AND (NOT copy.on_roster
                         OR ROW (staged.unit_id, staged.standing, staged.admitted_on, staged.temporary_unit_id, staged.leads)
                            IS NOT DISTINCT FROM ROW (copy.unit_id, copy.standing, copy.admitted_on, copy.temporary_unit_id, copy.leads)))
            """,
            """
            INSERT INTO roster_entry (rating_id, campaign_id, subject_kind, subject_id, unit_id, standing, admitted_on,
                                      temporary_unit_id, leads, on_roster, recorded_from, act_id)
            SELECT rating.id, :campaign, staged.subject_kind, staged.subject_id, staged.unit_id, staged.standing, staged.admitted_on,
                   staged.temporary_unit_id, staged.leads, true, :at, :act
            FROM staged_subject staged
            JOIN rating ON rating.campaign_id = :campaign AND rating.subject_kind = staged.subject_kind
                       AND rating.subject_id = staged.subject_id
            WHERE staged.stage_id = :stage
              AND NOT EXISTS (SELECT FROM roster_entry copy WHERE copy.rating_id = rating.id AND copy.recorded_to IS NULL)
            """,
            """
            INSERT INTO roster_entry (rating_id, campaign_id, subject_kind, subject_id, unit_id, standing, admitted_on,
                                      temporary_unit_id, leads, on_roster, reason, recorded_from, act_id)
            SELECT left_by.rating_id, :campaign, left_by.subject_kind, left_by.subject_id, left_by.unit_id, left_by.standing,
                   left_by.admitted_on, left_by.temporary_unit_id, left_by.leads, false, :reason, :at, :act
            FROM roster_entry left_by
            WHERE left_by.campaign_id = :campaign AND left_by.recorded_to = :at
              AND NOT EXISTS (SELECT FROM roster_entry copy WHERE copy.rating_id = left_by.rating_id AND copy.recorded_to IS NULL)
            """);

    /** A unit that leaves is felt by the one that it stood under. */
    private static final String TOUCHED =
            """
            SELECT unit_id FROM campaign_unit WHERE campaign_id = :campaign AND (recorded_from = :at OR recorded_to = :at)
            UNION
            SELECT parent_id FROM campaign_unit WHERE campaign_id = :campaign AND recorded_to = :at AND parent_id IS NOT NULL
            UNION
            SELECT unit_id FROM roster_entry WHERE campaign_id = :campaign AND (recorded_from = :at OR recorded_to = :at)
            """;

    private final Jdbi jdbi;
    private final RosterListener ratings;
    private final UnitPlaces places;

    RosterCopying(Jdbi jdbi, RosterListener ratings, UnitPlaces places) {
        this.jdbi = jdbi;
        this.ratings = ratings;
        this.places = places;
    }

    /** @param reason why who is no longer on the roster has left it */
    void take(UUID campaignId, Stage stage, String reason, Act act) {
        var touched = jdbi.withHandle(handle -> {
            for (var step : STEPS) execute(handle, step, campaignId, stage, reason, act);
            return touched(handle, campaignId, act);
        });
        ratings.rosterChanged(campaignId, touched, act);
        places.rehash(campaignId, touched);
        places.redraw(campaignId);
    }

    private static void execute(Handle handle, String step, UUID campaignId, Stage stage, String reason, Act act) {
        handle.createUpdate(step)
                .bind("campaign", campaignId)
                .bind("stage", stage.id())
                .bindArray("ancestors", UUID.class, stage.ancestors())
                .bind("reason", reason)
                .bind("at", act.recordedAt())
                .bind("act", act.id())
                .execute();
    }

    private static Collection<UUID> touched(Handle handle, UUID campaignId, Act act) {
        return handle.createQuery(TOUCHED)
                .bind("campaign", campaignId)
                .bind("at", act.recordedAt())
                .mapTo(UUID.class)
                .list();
    }
}
