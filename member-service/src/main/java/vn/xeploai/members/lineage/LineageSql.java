package vn.xeploai.members.lineage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Lineage as recorded at an instant. */
interface LineageSql {
    String BACK =
            """
            WITH RECURSIVE step AS (
                SELECT l.*, 1 AS distance FROM lineage l
                WHERE l.successor_id = :unit AND known_at(l.recorded_from, l.recorded_to, :knownAt)
                UNION
                SELECT l.*, step.distance + 1
                FROM step
                JOIN lineage l ON l.successor_id = step.predecessor_id
                WHERE l.effective_on <= step.effective_on AND known_at(l.recorded_from, l.recorded_to, :knownAt)
            )
            """;
    String FORWARD =
            """
            WITH RECURSIVE step AS (
                SELECT l.*, 1 AS distance FROM lineage l
                WHERE l.predecessor_id = :unit AND known_at(l.recorded_from, l.recorded_to, :knownAt)
                UNION
                SELECT l.*, step.distance + 1
                FROM step
                JOIN lineage l ON l.predecessor_id = step.successor_id
                WHERE l.effective_on >= step.effective_on AND known_at(l.recorded_from, l.recorded_to, :knownAt)
            )
            """;
    String STEPS =
            """
            SELECT min(step.distance) AS distance,
                   step.predecessor_id AS from_id, earlier_code.code AS from_code, earlier.name AS from_name,
                   step.successor_id AS to_id, later_code.code AS to_code, later.name AS to_name,
                   step.extent, step.rest,
                   (SELECT count(*) FROM lineage_member WHERE lineage_id = step.id) AS named_members,
                   step.effective_on, step.reorganisation_id, act.document_number
            FROM step
            JOIN act ON act.id = step.act_id
            JOIN unit_known_at(step.effective_on - 1, :knownAt) earlier ON earlier.unit_id = step.predecessor_id
            JOIN unit_known_at(step.effective_on, :knownAt) later ON later.unit_id = step.successor_id
            LEFT JOIN unit_code_known_at(step.effective_on - 1, :knownAt) earlier_code ON earlier_code.unit_id = step.predecessor_id
            LEFT JOIN unit_code_known_at(step.effective_on, :knownAt) later_code ON later_code.unit_id = step.successor_id
            GROUP BY step.id, step.predecessor_id, earlier_code.code, earlier.name, step.successor_id, later_code.code, later.name,
                     step.extent, step.rest, step.effective_on, step.reorganisation_id, act.document_number
            ORDER BY distance, effective_on, from_code, to_code, from_id, to_id
            """;

    @SqlQuery(BACK + STEPS)
    List<LineageStep> predecessors(UUID unit, OffsetDateTime knownAt);

    @SqlQuery(FORWARD + STEPS)
    List<LineageStep> successors(UUID unit, OffsetDateTime knownAt);

    /** The steps by which {@link #predecessors} leads to each of the units. */
    @SqlQuery(
            """
            WITH RECURSIVE step AS (
                SELECT wanted.unit_id, l.id, l.predecessor_id, l.successor_id, l.extent, l.effective_on, 1 AS distance
                FROM unnest(:units) AS wanted(unit_id)
                JOIN lineage l ON l.successor_id = wanted.unit_id AND known_at(l.recorded_from, l.recorded_to, :knownAt)
                UNION
                SELECT step.unit_id, l.id, l.predecessor_id, l.successor_id, l.extent, l.effective_on, step.distance + 1
                FROM step
                JOIN lineage l ON l.successor_id = step.predecessor_id
                WHERE l.effective_on <= step.effective_on AND known_at(l.recorded_from, l.recorded_to, :knownAt)
            )
            SELECT unit_id, min(distance) AS distance, predecessor_id AS from_id, successor_id AS to_id, extent, effective_on
            FROM step
            GROUP BY unit_id, id, predecessor_id, successor_id, extent, effective_on
            ORDER BY unit_id, distance, effective_on, from_id, to_id
            """)
    List<LineageQueryResponse.UnitOrigin> origins(Collection<UUID> units, OffsetDateTime knownAt);

    /** The units of the first day that were succeeded, in whole or in part, by a unit at or below the root on the second. */
    @SqlQuery(
            """
            WITH RECURSIVE reached AS (
                SELECT unit_id, :to::date AS latest FROM unit_tree(:root, :to, :knownAt)
                UNION
                SELECT l.predecessor_id, l.effective_on
                FROM reached
                JOIN lineage l ON l.successor_id = reached.unit_id
                WHERE l.effective_on > :from AND l.effective_on <= reached.latest
                  AND known_at(l.recorded_from, l.recorded_to, :knownAt)
            )
            SELECT DISTINCT v.unit_id
            FROM reached
            JOIN unit_known_at(:from, :knownAt) v ON v.unit_id = reached.unit_id
            ORDER BY v.unit_id
            """)
    List<UUID> leadingTo(UUID root, LocalDate from, LocalDate to, OffsetDateTime knownAt);

    @SqlQuery("SELECT unit_id FROM unit_tree(:root, :on, :knownAt) ORDER BY unit_id")
    List<UUID> tree(UUID root, LocalDate on, OffsetDateTime knownAt);

    /** The lines, drawn after the first day and up to the second, that lead from the units and from their successors. */
    @SqlQuery(
            """
            WITH RECURSIVE way AS (
                SELECT unit_id, :from::date AS since FROM unnest(:units) AS start(unit_id)
                UNION
                SELECT l.successor_id, l.effective_on
                FROM way
                JOIN lineage l ON l.predecessor_id = way.unit_id
                WHERE l.effective_on > way.since AND l.effective_on <= :to AND known_at(l.recorded_from, l.recorded_to, :knownAt)
            )
            SELECT DISTINCT l.predecessor_id AS predecessor, l.successor_id AS successor, l.extent = 'WHOLE' AS whole, l.rest,
                   l.effective_on, ARRAY(SELECT member_id FROM lineage_member WHERE lineage_id = l.id) AS members
            FROM way
            JOIN lineage l ON l.predecessor_id = way.unit_id
            WHERE l.effective_on > :from AND l.effective_on <= :to AND known_at(l.recorded_from, l.recorded_to, :knownAt)
            """)
    List<LineageWalk.Line> lines(Collection<UUID> units, LocalDate from, LocalDate to, OffsetDateTime knownAt);

    /** Those of the units that exist on a day. */
    @SqlQuery("SELECT unit_id FROM unit_known_at(:on, :knownAt) WHERE unit_id = ANY(:units)")
    Set<UUID> existing(Collection<UUID> units, LocalDate on, OffsetDateTime knownAt);

    /** The units and all units above them on a day. */
    @SqlQuery(
            """
            WITH RECURSIVE above AS (
                SELECT unit_id FROM unnest(:units) AS start(unit_id)
                UNION
                SELECT v.parent_id
                FROM above
                JOIN unit_known_at(:on, :knownAt) v ON v.unit_id = above.unit_id
                WHERE v.parent_id IS NOT NULL
            )
            SELECT v.unit_id AS id, v.parent_id, code.code, v.name, v.kind, v.type, v.party_level
            FROM above
            JOIN unit_known_at(:on, :knownAt) v ON v.unit_id = above.unit_id
            LEFT JOIN unit_code_known_at(:on, :knownAt) code ON code.unit_id = v.unit_id
            ORDER BY v.unit_id
            """)
    List<PlacedUnit> withUnitsAbove(Collection<UUID> units, LocalDate on, OffsetDateTime knownAt);
}
