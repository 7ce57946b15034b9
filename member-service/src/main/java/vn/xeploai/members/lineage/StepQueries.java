package vn.xeploai.members.lineage;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The steps of one unit's lineage, in both directions. */
@Singleton
class StepQueries {
    private static final String BACK =
            """
            WITH RECURSIVE step AS (
                SELECT l.*, 1 AS distance FROM lineage l
                WHERE l.successor_id = :unit AND known(l.recorded_from, l.recorded_to, :knownAt)
                UNION
                SELECT l.*, step.distance + 1
                FROM step
                JOIN lineage l ON l.successor_id = step.predecessor_id
                WHERE l.effective_on <= step.effective_on AND known(l.recorded_from, l.recorded_to, :knownAt)
            )
            """;
    private static final String FORWARD =
            """
            WITH RECURSIVE step AS (
                SELECT l.*, 1 AS distance FROM lineage l
                WHERE l.predecessor_id = :unit AND known(l.recorded_from, l.recorded_to, :knownAt)
                UNION
                SELECT l.*, step.distance + 1
                FROM step
                JOIN lineage l ON l.predecessor_id = step.successor_id
                WHERE l.effective_on >= step.effective_on AND known(l.recorded_from, l.recorded_to, :knownAt)
            )
            """;
    private static final String TOLD =
            """
            SELECT min(step.distance) AS distance,
                   step.predecessor_id AS from_id, earlier_code.value AS from_code, earlier.name AS from_name,
                   step.successor_id AS to_id, later_code.value AS to_code, later.name AS to_name,
                   step.extent, step.rest,
                   (SELECT count(*) FROM lineage_member WHERE lineage_id = step.id) AS named_members,
                   step.effective_on, step.reorganisation_id, act.document_number
            FROM step
            JOIN act ON act.id = step.act_id
            JOIN unit_version earlier
              ON earlier.unit_id = step.predecessor_id AND stands(earlier.valid_from, earlier.valid_to, step.effective_on - 1)
             AND known(earlier.recorded_from, earlier.recorded_to, :knownAt)
            JOIN unit_version later
              ON later.unit_id = step.successor_id AND stands(later.valid_from, later.valid_to, step.effective_on)
             AND known(later.recorded_from, later.recorded_to, :knownAt)
            LEFT JOIN unit_identifier earlier_code
              ON earlier_code.unit_id = step.predecessor_id AND earlier_code.system = 'GSO'
             AND stands(earlier_code.valid_from, earlier_code.valid_to, step.effective_on - 1)
             AND known(earlier_code.recorded_from, earlier_code.recorded_to, :knownAt)
            LEFT JOIN unit_identifier later_code
              ON later_code.unit_id = step.successor_id AND later_code.system = 'GSO'
             AND stands(later_code.valid_from, later_code.valid_to, step.effective_on)
             AND known(later_code.recorded_from, later_code.recorded_to, :knownAt)
            GROUP BY step.id, step.predecessor_id, earlier_code.value, earlier.name, step.successor_id, later_code.value, later.name,
                     step.extent, step.rest, step.effective_on, step.reorganisation_id, act.document_number
            ORDER BY distance, effective_on, from_code, to_code, from_id, to_id
            """;

    private final Jdbi jdbi;

    StepQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<LineageStep> predecessors(UUID unit, OffsetDateTime knownAt) {
        return steps(BACK + TOLD, unit, knownAt);
    }

    List<LineageStep> successors(UUID unit, OffsetDateTime knownAt) {
        return steps(FORWARD + TOLD, unit, knownAt);
    }

    private List<LineageStep> steps(String sql, UUID unit, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("unit", unit)
                .bind("knownAt", knownAt)
                .mapTo(LineageStep.class)
                .list());
    }
}
