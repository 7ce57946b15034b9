package vn.xeploai.emulation.initiative;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Initiatives as recorded at an instant. */
interface InitiativeSql {
    String ROW =
            """
            SELECT known.id, known.year, known.kind, known.name, known.scope, known.recognised_on,
                   known.recognised_by AS recognising_unit_id, known.cancellation_reason, act.document_number, act.document_date,
                   known.recorded_at
            FROM emulation.initiative_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            """;
    String LISTED =
            """
            WHERE (:year::integer IS NULL OR known.year = :year)
              AND (:kind::text IS NULL OR known.kind = :kind)
              AND (:scope::text IS NULL OR known.scope = :scope)
              AND (:member::uuid IS NULL OR known.id IN (
                      SELECT author.initiative_id FROM emulation.initiative_author author WHERE author.member_id = :member))
              AND (:unit::uuid IS NULL OR known.recognised_by = :unit)
              AND (:cancelled::boolean IS NULL OR (known.cancellation_reason IS NOT NULL) = :cancelled)
            """;

    /** The current initiative of this name that the unit recognised for the year. */
    @SqlQuery(
            """
            SELECT initiative.id
            FROM emulation.initiative
            WHERE initiative.year = :year AND initiative.recognising_unit_id = :unit AND initiative.name_key = :nameKey
              AND NOT EXISTS (
                      SELECT FROM emulation.initiative_cancellation cancellation WHERE cancellation.initiative_id = initiative.id)
            """)
    Optional<UUID> findCurrent(int year, UUID unit, String nameKey);

    @SqlQuery(ROW + "WHERE known.id = :id")
    Optional<InitiativeSummary> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT member_id, share_percent
            FROM emulation.initiative_author
            WHERE initiative_id = :initiative
            ORDER BY share_percent DESC, member_id
            """)
    List<InitiativeResponse.AuthorShare> authors(UUID initiative);

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<InitiativeSummary> page(@BindMethods InitiativeFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM emulation.initiative_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods InitiativeFilter filter, OffsetDateTime knownAt);
}
