package vn.xeploai.ratings.tally;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads of counts as known at an instant. */
@Singleton
class TallyQueries {
    private static final String HEADS =
            """
            SELECT unit.campaign_id, unit.unit_id, unit.parent_id, unit.kind, unit.type, unit.party_level,
                   submission.version AS submission_version, submission.number AS submission_number,
                   submission.date AS submission_date
            FROM unnest(:campaigns, :units) AS asked(campaign_id, unit_id)
            JOIN campaign_unit unit USING (campaign_id, unit_id)
            LEFT JOIN submission_known_at(:knownAt) submission
              ON submission.campaign_id = unit.campaign_id AND submission.unit_id = unit.unit_id AND submission.stands
            WHERE unit.recorded_from <= :knownAt AND (unit.recorded_to IS NULL OR unit.recorded_to > :knownAt)
            """;
    /**
     * One plan for all values fits them all, and to make it takes as long as to count a ward. How many units a tree has the planner cannot
     * know; taking them for few, it would sort what is faster hashed.
     */
    private static final String PLANNING =
            """
            SELECT set_config('plan_cache_mode', 'force_generic_plan', true) AS planning, set_config('enable_sort', 'off', true) AS sorting
            """;
    /** Above all: every submission speaks for what is below it. */
    private static final UUID NO_UNIT = new UUID(0, 0);

    private final Jdbi jdbi;

    TallyQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param rows whether what is below a unit directly below the one asked for is summed up with it */
    TallySums sums(List<TallyCampaignRow> campaigns, TallyScope scope, boolean rows) {
        return planned(handle -> lines(
                handle.createQuery(TallySql.BELOW + TallySql.SUMS)
                        .bind("under", scope.under())
                        .bind("rows", rows),
                campaigns,
                scope.knownAt()));
    }

    /** The counts of listed units, each for itself. */
    TallySums listed(List<TallyCampaignRow> campaigns, List<UUID> units, OffsetDateTime knownAt) {
        return planned(handle -> lines(
                handle.createQuery(TallySql.LISTED + TallySql.SUMS)
                        .bind("under", NO_UNIT)
                        .bind("rows", false)
                        .bindArray("units", UUID.class, units.toArray()),
                campaigns,
                knownAt));
    }

    private TallySums planned(Function<Handle, TallySums> read) {
        return jdbi.inTransaction(handle -> {
            handle.createQuery(PLANNING).mapToMap().one();
            return read.apply(handle);
        });
    }

    private static TallySums lines(Query query, List<TallyCampaignRow> campaigns, OffsetDateTime knownAt) {
        Predicate<TallyCampaignRow> whole = TallyCampaignRow::whole;
        return new TallySums(query.bindArray("campaigns", UUID.class, ids(campaigns, any -> true, TallyCampaignRow::id))
                .bindArray("wholes", UUID.class, ids(campaigns, whole, TallyCampaignRow::id))
                .bindArray("parts", UUID.class, ids(campaigns, whole.negate(), TallyCampaignRow::id))
                .bindArray("starts", UUID.class, ids(campaigns, whole.negate(), TallyCampaignRow::startUnitId))
                .bindArray("speaking", UUID.class, ids(campaigns, TallyCampaignRow::speaks, TallyCampaignRow::id))
                .bindArray("covered", UUID.class, ids(campaigns, TallyCampaignRow::covered, TallyCampaignRow::id))
                .bind("knownAt", knownAt)
                .mapTo(TallyLine.class)
                .list());
    }

    private static Object[] ids(
            List<TallyCampaignRow> rows, Predicate<TallyCampaignRow> which, Function<TallyCampaignRow, UUID> id) {
        return rows.stream().filter(which).map(id).toArray();
    }

    List<TallyHead> heads(List<TallyPlace> places, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(HEADS)
                .bindArray(
                        "campaigns",
                        UUID.class,
                        places.stream().map(TallyPlace::campaignId).toArray())
                .bindArray(
                        "units",
                        UUID.class,
                        places.stream().map(TallyPlace::unitId).toArray())
                .bind("knownAt", knownAt)
                .mapTo(TallyHead.class)
                .list());
    }
}
