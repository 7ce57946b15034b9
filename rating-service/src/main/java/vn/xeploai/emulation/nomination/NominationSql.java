package vn.xeploai.emulation.nomination;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Nominations and their items as recorded at an instant. */
interface NominationSql {
    String NOMINATION =
            """
            SELECT nomination.id, nomination.campaign_id, nomination.award_year, nomination.nominating_unit_id, counted.current,
                   counted.cancelled, nomination.eligibility_known_at, act.document_number, act.document_date, nomination.recorded_at
            FROM emulation.nomination
            JOIN act ON act.id = nomination.act_id
            CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE cancellation.reason IS NULL) AS current, count(cancellation.reason) AS cancelled
                FROM emulation.nomination_item item
                LEFT JOIN emulation.nomination_item_cancellation cancellation
                  ON cancellation.nomination_item_id = item.id AND cancellation.recorded_at <= :knownAt
                WHERE item.nomination_id = nomination.id) counted
            """;
    String LISTED =
            """
            WHERE nomination.recorded_at <= :knownAt
              AND (:campaign::uuid IS NULL OR nomination.campaign_id = :campaign)
              AND (:year::integer IS NULL OR nomination.award_year = :year)
              AND (:unit::uuid IS NULL OR nomination.nominating_unit_id = :unit)
            """;
    String ITEM =
            """
            SELECT known.*, act.document_number, act.document_date
            FROM emulation.nomination_item_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            """;
    String LISTED_ITEM =
            """
            WHERE (:campaign::uuid IS NULL OR known.campaign_id = :campaign)
              AND (:year::integer IS NULL OR known.award_year = :year)
              AND (:under::uuid IS NULL OR (known.campaign_id, known.unit_id) IN (
                      SELECT below.campaign_id, below.unit_id FROM campaign_units_below(:under, :knownAt) below))
              AND (:unit::uuid IS NULL OR known.nominating_unit_id = :unit)
              AND (:title::text IS NULL OR known.title = :title)
              AND (:recipientKind::text IS NULL OR known.recipient_kind = :recipientKind)
              AND (:recipient::uuid IS NULL OR known.recipient_id = :recipient)
              AND (:verdict::text IS NULL OR known.verdict = :verdict)
              AND (:cancelled::boolean IS NULL OR known.cancelled = :cancelled)
            """;

    /** The items that count by which the unit already nominates one of these recipients for their title of the year. */
    @SqlQuery(
            """
            SELECT known.id
            FROM emulation.nomination_item_known_at('infinity') known
            JOIN unnest(:recipients, :titles) wanted(recipient_id, title)
              ON wanted.recipient_id = known.recipient_id AND wanted.title = known.title
            WHERE known.award_year = :year AND known.nominating_unit_id = :unit AND NOT known.cancelled
            ORDER BY known.id
            """)
    List<UUID> findCurrent(int year, UUID unit, UUID[] recipients, String[] titles);

    @SqlQuery(NOMINATION + "WHERE nomination.id = :id AND nomination.recorded_at <= :knownAt")
    Optional<NominationSummary> find(UUID id, OffsetDateTime knownAt);

    /** When the last of its items that were cancelled was. */
    @SqlQuery(
            """
            SELECT max(cancellation.recorded_at)
            FROM emulation.nomination_item item
            JOIN emulation.nomination_item_cancellation cancellation ON cancellation.nomination_item_id = item.id
            WHERE item.nomination_id = :nomination
            """)
    Instant lastCancelledAt(UUID nomination);

    @SqlQuery(ITEM + "WHERE known.nomination_id = :nomination ORDER BY known.position")
    List<NominationItemSummary> items(UUID nomination, OffsetDateTime knownAt);

    @SqlQuery(NOMINATION + LISTED
            + "AND (:after::uuid IS NULL OR nomination.id > :after) ORDER BY nomination.id LIMIT :rows")
    List<NominationSummary> page(@BindMethods NominationFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM emulation.nomination " + LISTED)
    long count(@BindMethods NominationFilter filter, OffsetDateTime knownAt);

    @SqlQuery(ITEM + LISTED_ITEM + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<NominationItemSummary> itemPage(
            @BindMethods NominationItemFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM emulation.nomination_item_known_at(:knownAt) known " + LISTED_ITEM)
    long countItems(@BindMethods NominationItemFilter filter, OffsetDateTime knownAt);
}
