package vn.xeploai.ratings.succession;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.campaign.CampaignView;

/** How subjects move from the roster of one campaign to those of others, by sets. */
@Singleton
class HandOverQueries {
    private static final List<String> STEPS = List.of(
            """
            UPDATE roster_entry SET recorded_to = :at WHERE rating_id = ANY(:ratings) AND recorded_to IS NULL
            """,
            """
            INSERT INTO roster_entry (rating_id, campaign_id, subject_kind, subject_id, unit_id, standing, admitted_on,
                                      temporary_unit_id, leads, on_roster, reason, handed_to, recorded_from, act_id)
            SELECT entry.rating_id, entry.campaign_id, entry.subject_kind, entry.subject_id, entry.unit_id, entry.standing,
                   entry.admitted_on, entry.temporary_unit_id, entry.leads, false, 'HANDED_OVER', heir.campaign_id, :at, :act
            FROM unnest(:ratings, :receivers) AS heir(rating_id, campaign_id)
            JOIN roster_entry entry ON entry.rating_id = heir.rating_id AND entry.recorded_to = :at
            """,
            """
            INSERT INTO rating (id, campaign_id, subject_kind, subject_id, act_id, recorded_at)
            SELECT heir.new_id, heir.campaign_id, rating.subject_kind, rating.subject_id, :act, :at
            FROM unnest(:ratings, :receivers, :newIds) AS heir(rating_id, campaign_id, new_id)
            JOIN rating ON rating.id = heir.rating_id
            ON CONFLICT ON CONSTRAINT rating_subject_unique DO NOTHING
            """,
            """
            UPDATE roster_entry copy
            SET recorded_to = :at
            FROM unnest(:ratings, :receivers) AS heir(rating_id, campaign_id)
            JOIN rating ON rating.id = heir.rating_id
            JOIN rating mine ON mine.campaign_id = heir.campaign_id AND mine.subject_kind = rating.subject_kind
                            AND mine.subject_id = rating.subject_id
            WHERE copy.rating_id = mine.id AND copy.recorded_to IS NULL AND NOT copy.on_roster
            """,
            """
            INSERT INTO roster_entry (rating_id, campaign_id, subject_kind, subject_id, unit_id, standing, admitted_on,
                                      temporary_unit_id, leads, on_roster, handed_from, recorded_from, act_id)
            SELECT mine.id, mine.campaign_id, mine.subject_kind, mine.subject_id, heir.unit_id, entry.standing, entry.admitted_on,
                   entry.temporary_unit_id, entry.leads, true, entry.campaign_id, :at, :act
            FROM unnest(:ratings, :receivers, :units) AS heir(rating_id, campaign_id, unit_id)
            JOIN roster_entry entry ON entry.rating_id = heir.rating_id AND entry.recorded_to = :at
            JOIN rating mine ON mine.campaign_id = heir.campaign_id AND mine.subject_kind = entry.subject_kind
                            AND mine.subject_id = entry.subject_id
            WHERE NOT EXISTS (SELECT FROM roster_entry copy WHERE copy.rating_id = mine.id AND copy.recorded_to IS NULL)
            """,
            """
            INSERT INTO opinion_reference (rating_id, opinion_id, act_id, recorded_at)
            SELECT mine.id, given.opinion_id, :act, :at
            FROM unnest(:ratings, :receivers) AS heir(rating_id, campaign_id)
            JOIN rating ON rating.id = heir.rating_id
            JOIN rating mine ON mine.campaign_id = heir.campaign_id AND mine.subject_kind = rating.subject_kind
                            AND mine.subject_id = rating.subject_id
            JOIN (SELECT opinion.rating_id, opinion.id AS opinion_id FROM opinion
                  UNION ALL
                  SELECT reference.rating_id, reference.opinion_id FROM opinion_reference reference) given
              ON given.rating_id = rating.id
            ON CONFLICT DO NOTHING
            """,
            """
            INSERT INTO rating_step (rating_id, recorded_at, action, role, acting_unit_id, from_state, to_state, reason, complaint, act_id)
            SELECT mine.id, :at, 'HOLD', held.role, held.acting_unit_id, 'PENDING', 'ON_HOLD', held.reason, held.complaint, :act
            FROM unnest(:ratings, :receivers) AS heir(rating_id, campaign_id)
            JOIN rating ON rating.id = heir.rating_id
            JOIN rating_state standing ON standing.rating_id = rating.id AND standing.state = 'ON_HOLD'
            JOIN rating mine ON mine.campaign_id = heir.campaign_id AND mine.subject_kind = rating.subject_kind
                            AND mine.subject_id = rating.subject_id
            JOIN LATERAL (
                SELECT step.role, step.acting_unit_id, step.reason, step.complaint
                FROM rating_step step
                WHERE step.rating_id = rating.id
                ORDER BY step.recorded_at DESC
                LIMIT 1) held ON true
            WHERE NOT EXISTS (SELECT FROM decision_item item WHERE item.rating_id = mine.id)
              AND NOT EXISTS (SELECT FROM rating_step step WHERE step.rating_id = mine.id)
            """);

    private final Jdbi jdbi;

    HandOverQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Undecided> undecided(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT rating_id, subject_kind, subject_id, unit_id
                        FROM rating_state
                        WHERE campaign_id = :campaign AND state NOT IN ('DECIDED', 'PUBLISHED', 'NOT_RATED', 'OFF_ROSTER')
                        ORDER BY rating_id
                        """)
                .bind("campaign", campaignId)
                .mapTo(Undecided.class)
                .list());
    }

    /** For each of the new units and kinds the open campaign of the same period and track that rates it. */
    List<Receiver> receivers(CampaignView campaign, List<Leaving> leaving) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT DISTINCT ON (copy.unit_id, asked.subject_kind) copy.unit_id, asked.subject_kind, other.id AS campaign_id
                        FROM (SELECT DISTINCT unit_id, subject_kind FROM unnest(:units, :kinds) AS leaving(unit_id, subject_kind)) asked
                        JOIN campaign_unit copy ON copy.unit_id = asked.unit_id AND copy.recorded_to IS NULL
                        JOIN campaign_known_at('infinity') other ON other.id = copy.campaign_id
                        WHERE other.state = 'OPEN' AND other.id <> :campaign AND other.period = :period AND other.track = :track
                          AND asked.subject_kind = ANY(other.subject_kinds)
                        ORDER BY copy.unit_id, asked.subject_kind, other.id DESC
                        """)
                .bindArray("units", UUID.class, column(leaving, Leaving::unitId))
                .bindArray("kinds", String.class, column(leaving, subject -> subject.subjectKind()
                        .name()))
                .bind("campaign", campaign.id())
                .bind("period", campaign.period())
                .bind("track", campaign.track())
                .mapTo(Receiver.class)
                .list());
    }

    void move(List<Heir> heirs, Act act) {
        jdbi.useHandle(handle -> STEPS.forEach(step -> execute(handle, step, heirs, act)));
    }

    /** The units whose rosters the act has changed, in the campaign that is left and in those that receive. */
    List<TouchedUnit> touched(UUID campaignId, List<Heir> heirs, Act act) {
        var campaigns = Stream.concat(Stream.of(campaignId), heirs.stream().map(Heir::campaignId));
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT DISTINCT campaign_id, unit_id
                        FROM roster_entry
                        WHERE campaign_id = ANY(:campaigns) AND (recorded_from = :at OR recorded_to = :at)
                        """)
                .bindArray("campaigns", UUID.class, campaigns.distinct().toArray())
                .bind("at", act.recordedAt())
                .mapTo(TouchedUnit.class)
                .list());
    }

    private static void execute(Handle handle, String step, List<Heir> heirs, Act act) {
        handle.createUpdate(step)
                .bindArray("ratings", UUID.class, column(heirs, Heir::ratingId))
                .bindArray("receivers", UUID.class, column(heirs, Heir::campaignId))
                .bindArray("units", UUID.class, column(heirs, Heir::unitId))
                .bindArray("newIds", UUID.class, column(heirs, any -> Ids.next()))
                .bind("at", act.recordedAt())
                .bind("act", act.id())
                .execute();
    }

    private static <T> Object[] column(Collection<T> rows, Function<T, Object> value) {
        return rows.stream().map(value).toArray();
    }
}
