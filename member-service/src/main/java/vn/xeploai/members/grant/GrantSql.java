package vn.xeploai.members.grant;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.platform.act.Act;

/** Grants as recorded at an instant, and where units and members belong on a day. */
interface GrantSql {
    String ROW =
            """
            SELECT known.*, place.unit_today, place.acting_today, act.document_number, act.document_date, ending.document_number AS end_document_number,
                   valid_on(known.valid_from, known.valid_to, :today)
                       AND (known.unit_id IS NULL OR place.unit_today IS NOT NULL)
                       AND (known.acting_unit_id IS NULL OR place.acting_today IS NOT NULL) AS holds
            FROM access_grant_known_at(:knownAt) known
            CROSS JOIN LATERAL (
                SELECT CASE WHEN known.unit_id IS NOT NULL THEN unit_heir(known.unit_id, :today) END AS unit_today,
                       CASE WHEN known.acting_unit_id IS NOT NULL THEN unit_heir(known.acting_unit_id, :today) END AS acting_today) place
            JOIN act ON act.id = known.act_id
            LEFT JOIN act ending ON ending.id = known.end_act_id
            """;
    String LISTED = """
            SELECT * FROM (
            """ + ROW
            + """
            ) listed
            WHERE (:grantee::text IS NULL OR grantee = :grantee)
              AND (:scope::text IS NULL OR :scope = ANY (scopes))
              AND (:holds::boolean IS NULL OR holds = :holds)
              AND (:under::uuid IS NULL
                   OR EXISTS (SELECT FROM unit_above(ARRAY[listed.unit_id], :today) above WHERE above.above_id = :under)
                   OR EXISTS (SELECT FROM member_above(ARRAY[listed.member_id], :today) above WHERE above.above_id = :under))
            """;

    @SqlQuery(LISTED + "AND (:after::uuid IS NULL OR id > :after) ORDER BY id LIMIT :rows")
    List<GrantResponse> page(
            @BindMethods GrantFilter filter, LocalDate today, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM (" + LISTED + ") counted")
    long count(@BindMethods GrantFilter filter, LocalDate today, OffsetDateTime knownAt);

    @SqlQuery(ROW + "WHERE known.id = :id")
    Optional<GrantResponse> find(UUID id, LocalDate today, OffsetDateTime knownAt);

    @SqlQuery("SELECT * FROM (" + ROW + ") own WHERE issuer = :issuer AND grantee = :grantee AND holds ORDER BY id")
    List<GrantResponse> holding(String issuer, String grantee, LocalDate today, OffsetDateTime knownAt);

    @SqlUpdate(
            """
            INSERT INTO access_grant_end (grant_id, ends_on, act_id, recorded_at)
            VALUES (:id, :on, :act.id, :act.recordedAt)
            """)
    void end(UUID id, LocalDate on, @BindMethods("act") Act act);

    @SqlQuery("SELECT DISTINCT unit_id FROM unit_above(:units, :on) WHERE above_id = ANY (:roots)")
    Set<UUID> unitsInside(UUID[] roots, UUID[] units, LocalDate on);

    @SqlQuery("SELECT DISTINCT member_id FROM member_above(:members, :on) WHERE above_id = ANY (:roots)")
    Set<UUID> membersInside(UUID[] roots, UUID[] members, LocalDate on);
}
