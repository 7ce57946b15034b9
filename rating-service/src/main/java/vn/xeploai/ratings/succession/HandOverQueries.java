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

    List<UUID> undecidedUnits(UUID campaignId) {
        return undecided(campaignId).stream().map(Undecided::unitId).distinct().toList();
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
        jdbi.useHandle(handle -> HandOverSteps.ALL.forEach(step -> execute(handle, step, heirs, act)));
    }

    /** The units whose rosters or ratings the act has changed, in the campaign that is left and in those that receive. */
    List<TouchedUnit> touched(UUID campaignId, List<Heir> heirs, Act act) {
        var campaigns = Stream.concat(Stream.of(campaignId), heirs.stream().map(Heir::campaignId));
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT campaign_id, unit_id
                        FROM roster_entry
                        WHERE campaign_id = ANY(:campaigns) AND (recorded_from = :at OR recorded_to = :at)
                        UNION
                        SELECT campaign_id, unit_id
                        FROM rating_state
                        WHERE campaign_id = ANY(:campaigns) AND changed_at = :at
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
