package vn.xeploai.members.lineage;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Reads of lineage as known at an instant. */
@Singleton
class LineageQueries {
    private final Jdbi jdbi;

    LineageQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The units of the first day of which anything leads to a unit at or below the root on the second. */
    List<UUID> leadingTo(UUID root, LocalDate from, LocalDate to, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        WITH RECURSIVE reached AS (
                            SELECT unit_id, :to::date AS latest FROM unit_tree(:root, :to, :knownAt)
                            UNION
                            SELECT l.predecessor_id, l.effective_on
                            FROM reached
                            JOIN lineage l ON l.successor_id = reached.unit_id
                            WHERE l.effective_on > :from AND l.effective_on <= reached.latest
                              AND known(l.recorded_from, l.recorded_to, :knownAt)
                        )
                        SELECT DISTINCT v.unit_id
                        FROM reached
                        JOIN unit_version v ON v.unit_id = reached.unit_id
                        WHERE stands(v.valid_from, v.valid_to, :from) AND known(v.recorded_from, v.recorded_to, :knownAt)
                        ORDER BY v.unit_id
                        """)
                .bind("root", root)
                .bind("from", from)
                .bind("to", to)
                .bind("knownAt", knownAt)
                .mapTo(UUID.class)
                .list());
    }

    List<UUID> tree(UUID root, LocalDate on, OffsetDateTime knownAt) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT unit_id FROM unit_tree(:root, :on, :knownAt) ORDER BY unit_id")
                        .bind("root", root)
                        .bind("on", on)
                        .bind("knownAt", knownAt)
                        .mapTo(UUID.class)
                        .list());
    }

    /** Every line, drawn after the first day and up to the second, by which one of the units or its successors went. */
    List<LineageEdge> edges(Collection<UUID> units, LocalDate from, LocalDate to, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        WITH RECURSIVE way AS (
                            SELECT unit_id, :from::date AS since FROM unnest(:units) AS start(unit_id)
                            UNION
                            SELECT l.successor_id, l.effective_on
                            FROM way
                            JOIN lineage l ON l.predecessor_id = way.unit_id
                            WHERE l.effective_on > way.since AND l.effective_on <= :to AND known(l.recorded_from, l.recorded_to, :knownAt)
                        )
                        SELECT DISTINCT l.predecessor_id, l.successor_id, l.extent = 'WHOLE' AS whole, l.rest, l.effective_on,
                               ARRAY(SELECT member_id FROM lineage_member WHERE lineage_id = l.id) AS members
                        FROM way
                        JOIN lineage l ON l.predecessor_id = way.unit_id
                        WHERE l.effective_on > :from AND l.effective_on <= :to AND known(l.recorded_from, l.recorded_to, :knownAt)
                        """)
                .bindArray("units", UUID.class, units.toArray())
                .bind("from", from)
                .bind("to", to)
                .bind("knownAt", knownAt)
                .map((row, context) -> new LineageEdge(
                        row.getObject("predecessor_id", UUID.class),
                        row.getObject("successor_id", UUID.class),
                        row.getBoolean("whole"),
                        row.getBoolean("rest"),
                        row.getObject("effective_on", LocalDate.class),
                        Arrays.stream((UUID[]) row.getArray("members").getArray())
                                .collect(Collectors.toSet())))
                .list());
    }

    Set<UUID> standing(Collection<UUID> units, LocalDate on, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT unit_id
                        FROM unit_version
                        WHERE unit_id = ANY(:units) AND stands(valid_from, valid_to, :on) AND known(recorded_from, recorded_to, :knownAt)
                        """)
                .bindArray("units", UUID.class, units.toArray())
                .bind("on", on)
                .bind("knownAt", knownAt)
                .mapTo(UUID.class)
                .set());
    }

    /** The units and all above them, as they stand on a day. */
    List<PlacedUnit> placed(Collection<UUID> units, LocalDate on, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        WITH RECURSIVE above AS (
                            SELECT unit_id FROM unnest(:units) AS start(unit_id)
                            UNION
                            SELECT v.parent_id
                            FROM above
                            JOIN unit_version v ON v.unit_id = above.unit_id
                            WHERE v.parent_id IS NOT NULL AND stands(v.valid_from, v.valid_to, :on)
                              AND known(v.recorded_from, v.recorded_to, :knownAt)
                        )
                        SELECT v.unit_id AS id, v.parent_id, i.value AS code, v.name, v.kind, v.type, v.party_level
                        FROM above
                        JOIN unit_version v ON v.unit_id = above.unit_id AND stands(v.valid_from, v.valid_to, :on)
                         AND known(v.recorded_from, v.recorded_to, :knownAt)
                        LEFT JOIN unit_identifier i
                          ON i.unit_id = v.unit_id AND i.system = 'GSO' AND stands(i.valid_from, i.valid_to, :on)
                         AND known(i.recorded_from, i.recorded_to, :knownAt)
                        ORDER BY v.unit_id
                        """)
                .bindArray("units", UUID.class, units.toArray())
                .bind("on", on)
                .bind("knownAt", knownAt)
                .mapTo(PlacedUnit.class)
                .list());
    }
}
