package vn.xeploai.members.assignment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Assignments on a day, as recorded at an instant. */
interface AssignmentSql {
    String COLUMNS =
            """
            SELECT known.id, known.committee_id, known.member_id, known.cell_id, known.field, known.valid_from, known.valid_to,
                   act.document_number, act.document_date, known.recorded_from
            """;
    String LISTED =
            """
            WHERE (:committee::uuid IS NULL OR known.committee_id = :committee)
              AND (:member::uuid IS NULL OR known.member_id = :member)
              AND (:cell::uuid IS NULL OR known.cell_id = :cell)
            """;
    String MISSING =
            """
            FROM unit_tree(:under, :on, :knownAt) place
            JOIN unit_known_at(:on, :knownAt) cell ON cell.unit_id = place.unit_id AND cell.kind IN ('CELL', 'GRASSROOTS_CELL')
            WHERE NOT EXISTS (SELECT FROM assignment_known_at(:on, :knownAt) known WHERE known.cell_id = cell.unit_id)
            """;

    @SqlQuery(COLUMNS
            + "FROM assignment_known_at(:on, :knownAt) known JOIN act ON act.id = known.act_id "
            + LISTED
            + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<AssignmentResponse> page(
            @BindMethods AssignmentFilter filter, LocalDate on, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM assignment_known_at(:on, :knownAt) known " + LISTED)
    long count(@BindMethods AssignmentFilter filter, LocalDate on, OffsetDateTime knownAt);

    @SqlQuery(
            COLUMNS
                    + """
                    FROM assignment known
                    JOIN act ON act.id = known.act_id
                    WHERE known.id = :id AND known.recorded_to IS NULL
                    """)
    Optional<AssignmentResponse> findCurrent(UUID id);

    @SqlQuery("SELECT cell.unit_id, cell.name, cell.type, cell.parent_id " + MISSING
            + "AND (:after::uuid IS NULL OR cell.unit_id > :after) ORDER BY cell.unit_id LIMIT :rows")
    List<UnassignedCell> missing(UUID under, LocalDate on, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) " + MISSING)
    long countMissing(UUID under, LocalDate on, OffsetDateTime knownAt);

    /** The cells below a unit on a day, as recorded now. */
    @SqlQuery(
            """
            SELECT cell.unit_id
            FROM unit_tree(:unit, :on, 'infinity') place
            JOIN unit_known_at(:on, 'infinity') cell ON cell.unit_id = place.unit_id AND cell.kind IN ('CELL', 'GRASSROOTS_CELL')
            WHERE cell.unit_id <> :unit
            """)
    Set<UUID> cellsBelow(UUID unit, LocalDate on);

    /** Who holds a post of the Party in the unit itself on a day, as recorded now. */
    @SqlQuery(
            """
            SELECT DISTINCT post.member_id FROM post_known_at(:on, 'infinity') post WHERE post.unit_id = :unit AND post.side = 'PARTY'
            """)
    Set<UUID> committee(UUID unit, LocalDate on);
}
