package vn.xeploai.members.qualification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Qualifications on a day, as recorded at an instant. */
interface QualificationSql {
    String ROW =
            """
            SELECT known.id, known.member_id, known.kind, known.level, known.field, known.valid_from, known.valid_to,
                   act.document_number, act.document_date, known.recorded_from
            FROM qualification_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            """;
    String LISTED =
            """
            WHERE valid_on(known.valid_from, known.valid_to, :on)
              AND (:member::uuid IS NULL OR known.member_id = :member)
              AND (:kind::text IS NULL OR known.kind = :kind)
              AND (:level::text IS NULL OR known.level = :level)
              AND (:under::uuid IS NULL OR known.member_id IN (
                      SELECT belongs.member_id
                      FROM unit_tree(:under, :on, :knownAt) place
                      JOIN membership_known_at(:on, :knownAt) belongs ON belongs.unit_id = place.unit_id AND belongs.kind = 'OFFICIAL'))
            """;

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<QualificationResponse> page(
            @BindMethods QualificationFilter filter, LocalDate on, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM qualification_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods QualificationFilter filter, LocalDate on, OffsetDateTime knownAt);

    @SqlQuery(ROW + "WHERE known.id = :id")
    Optional<QualificationResponse> find(UUID id, OffsetDateTime knownAt);
}
