package vn.xeploai.emulation.registration;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Registrations as recorded at an instant. */
interface RegistrationSql {
    String ROW =
            """
            SELECT known.id, known.campaign_id, known.award_year, known.title, known.recipient_kind, known.recipient_id, known.unit_id,
                   known.registered_on, known.due_on, known.registered_on > known.due_on AS late, known.cancellation_reason,
                   act.document_number, act.document_date, known.recorded_at
            FROM emulation.registration_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            """;
    String LISTED =
            """
            WHERE (:campaign::uuid IS NULL OR known.campaign_id = :campaign)
              AND (:year::integer IS NULL OR known.award_year = :year)
              AND (:under::uuid IS NULL OR (known.campaign_id, known.unit_id) IN (
                      SELECT below.campaign_id, below.unit_id FROM campaign_units_below(:under, :knownAt) below))
              AND (:title::text IS NULL OR known.title = :title)
              AND (:recipientKind::text IS NULL OR known.recipient_kind = :recipientKind)
              AND (:recipient::uuid IS NULL OR known.recipient_id = :recipient)
              AND (:late::boolean IS NULL OR (known.registered_on > known.due_on) = :late)
              AND (:cancelled::boolean IS NULL OR (known.cancellation_reason IS NOT NULL) = :cancelled)
            """;

    @SqlQuery(ROW + "WHERE known.id = ANY(:ids) ORDER BY known.id")
    List<RegistrationSummary> find(Collection<UUID> ids, OffsetDateTime knownAt);

    default Optional<RegistrationSummary> find(UUID id, OffsetDateTime knownAt) {
        return find(List.of(id), knownAt).stream().findFirst();
    }

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<RegistrationSummary> page(
            @BindMethods RegistrationFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM emulation.registration_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods RegistrationFilter filter, OffsetDateTime knownAt);

    /** The current registrations of these recipients for these titles of a year, whatever campaign they were recorded in. */
    @SqlQuery(
            """
            SELECT known.id
            FROM unnest(:recipients::uuid[], :titles) wanted(recipient_id, title)
            JOIN emulation.registration_known_at('infinity') known
              ON known.recipient_id = wanted.recipient_id AND known.title = wanted.title AND known.award_year = :year
            WHERE known.cancellation_reason IS NULL
            ORDER BY known.id
            """)
    List<UUID> findCurrent(int year, UUID[] recipients, String[] titles);

    /** Those who could have the title and have not registered for it; nothing is asked of exempt and suspended members. */
    String MISSING =
            """
            FROM (SELECT DISTINCT counted.unit_id FROM campaign_rows(:campaign, :under, :knownAt) counted) place
            JOIN roster_known_at(:knownAt) entry
              ON entry.campaign_id = :campaign AND entry.unit_id = place.unit_id AND entry.on_roster AND entry.subject_kind = ANY(:kinds)
            WHERE coalesce(entry.standing, '') NOT IN ('EXEMPT', 'SUSPENDED')
              AND NOT EXISTS (
                  SELECT FROM emulation.registration_known_at(:knownAt) known
                  WHERE known.recipient_id = entry.subject_id AND known.title = :title AND known.award_year = :year
                    AND known.cancellation_reason IS NULL)
            """;

    @SqlQuery(
            """
            SELECT CASE WHEN entry.subject_kind IN ('MEMBER', 'LEADER', 'OFFICIAL') THEN 'MEMBER' ELSE 'UNIT' END AS recipient_kind,
                   entry.subject_id AS recipient_id, entry.unit_id
            """
                    + MISSING
                    + "AND (:after::uuid IS NULL OR entry.subject_id > :after) ORDER BY entry.subject_id LIMIT :rows")
    List<MissingRecipient> missing(@BindMethods MissingScope scope, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) " + MISSING)
    long countMissing(@BindMethods MissingScope scope, OffsetDateTime knownAt);

    /**
     * Where registrations are missing. Public, since Jdbi binds the methods of public types only.
     *
     * @param kinds the kinds of subjects that can have the title
     */
    record MissingScope(UUID campaign, UUID under, String title, int year, String[] kinds) {}
}
