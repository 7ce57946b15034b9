package vn.xeploai.members.unit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.page.Cursor;

/** Reads of units on a day, as known at an instant. */
@Singleton
class UnitQueries {
    private static final String VERSION =
            """
            SELECT v.unit_id AS id, code.value AS code, v.name, v.kind, v.type, v.party_level, v.parent_id,
                   v.valid_from, v.valid_to, v.recorded_from,
                   (SELECT max(c.recorded_from) FROM unit_version c
                    WHERE c.unit_id = v.unit_id AND known(c.recorded_from, c.recorded_to, :knownAt)) AS last_change
            FROM unit_version v
            LEFT JOIN unit_identifier code
                   ON code.unit_id = v.unit_id AND code.system = 'GSO'
                  AND stands(code.valid_from, code.valid_to, greatest(v.valid_from, least(:on, v.valid_to - 1)))
                  AND known(code.recorded_from, code.recorded_to, :knownAt)
            WHERE v.unit_id = :id AND known(v.recorded_from, v.recorded_to, :knownAt)
            """;

    private static final String LISTED =
            """
            FROM (SELECT v.unit_id AS id, i.value AS code, v.name, v.kind, v.type, v.party_level, v.parent_id, v.valid_from, v.valid_to
                  FROM unit_version v
                  LEFT JOIN unit_identifier i
                    ON i.unit_id = v.unit_id AND i.system = 'GSO' AND stands(i.valid_from, i.valid_to, :on)
                   AND known(i.recorded_from, i.recorded_to, :knownAt)
                  WHERE stands(v.valid_from, v.valid_to, :on) AND known(v.recorded_from, v.recorded_to, :knownAt)
                    AND (:under::uuid IS NULL OR v.unit_id IN (SELECT unit_id FROM unit_tree(:under, :on, :knownAt)))
                    AND (:kind::text IS NULL OR v.kind = :kind)
                    AND (:name::text IS NULL OR plain(v.name) LIKE '%' || regexp_replace(plain(:name), '([%_\\\\])', '\\\\\\1', 'g') || '%')) listed
            """;
    private static final String AFTER =
            """
            WHERE :afterId::uuid IS NULL OR (name, id) > (:afterName, :afterId)
            ORDER BY name, id
            LIMIT :rows
            """;

    private final Jdbi jdbi;

    UnitQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<UnitRow> findStanding(UUID id, LocalDate on, OffsetDateTime knownAt) {
        return version(VERSION + "AND stands(v.valid_from, v.valid_to, :on)", id, on, knownAt);
    }

    /** The last version there is, for saying when a unit stood that does not stand on the day asked for. */
    Optional<UnitRow> findLast(UUID id, LocalDate on, OffsetDateTime knownAt) {
        return version(VERSION + "ORDER BY v.valid_from DESC LIMIT 1", id, on, knownAt);
    }

    private Optional<UnitRow> version(String sql, UUID id, LocalDate on, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .bind("on", on)
                .bind("knownAt", knownAt)
                .mapTo(UnitRow.class)
                .findOne());
    }

    List<DatedIdentifier> identifiers(UUID id, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT system, value, valid_from, valid_to
                        FROM unit_identifier
                        WHERE unit_id = :id AND known(recorded_from, recorded_to, :knownAt)
                        ORDER BY system, valid_from
                        """)
                .bind("id", id)
                .bind("knownAt", knownAt)
                .mapTo(DatedIdentifier.class)
                .list());
    }

    /** The periods in which a code named a unit, each with the name that the unit bore at the end of it. */
    List<UnitCodePeriod> candidates(String system, String code, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT i.unit_id AS id, v.name, v.kind, i.valid_from, i.valid_to
                        FROM unit_identifier i
                        JOIN LATERAL (
                            SELECT name, kind
                            FROM unit_version v
                            WHERE v.unit_id = i.unit_id AND known(v.recorded_from, v.recorded_to, :knownAt)
                              AND (i.valid_to IS NULL OR v.valid_from < i.valid_to)
                            ORDER BY v.valid_from DESC
                            LIMIT 1
                        ) v ON true
                        WHERE i.system = :system AND i.value = :code AND known(i.recorded_from, i.recorded_to, :knownAt)
                        ORDER BY i.valid_from
                        """)
                .bind("system", system)
                .bind("code", code)
                .bind("knownAt", knownAt)
                .mapTo(UnitCodePeriod.class)
                .list());
    }

    /** @param depth how many levels below the root; null for all */
    List<UnitNode> tree(UUID root, LocalDate on, OffsetDateTime knownAt, Integer depth) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        WITH RECURSIVE node AS NOT MATERIALIZED (
                            SELECT v.unit_id, v.parent_id, v.name, v.kind, v.type, v.party_level, v.valid_from, i.value AS code,
                                   CASE WHEN i.value IS NULL THEN '1' || v.name ELSE '0' || i.value END AS place
                            FROM unit_version v
                            LEFT JOIN unit_identifier i
                              ON i.unit_id = v.unit_id AND i.system = 'GSO' AND stands(i.valid_from, i.valid_to, :on)
                             AND known(i.recorded_from, i.recorded_to, :knownAt)
                            WHERE stands(v.valid_from, v.valid_to, :on) AND known(v.recorded_from, v.recorded_to, :knownAt)
                        ), walk AS (
                            SELECT node.*, 0 AS depth, ARRAY[place, unit_id::text] AS path FROM node WHERE unit_id = :root
                            UNION ALL
                            SELECT node.*, walk.depth + 1, walk.path || ARRAY[node.place, node.unit_id::text]
                            FROM walk JOIN node ON node.parent_id = walk.unit_id
                            WHERE :depth::integer IS NULL OR walk.depth < :depth
                        )
                        SELECT unit_id AS id, parent_id, code, name, kind, type, party_level, valid_from, depth
                        FROM walk
                        ORDER BY path COLLATE "vi-x-icu"
                        """)
                .bind("root", root)
                .bind("on", on)
                .bind("knownAt", knownAt)
                .bind("depth", depth)
                .mapTo(UnitNode.class)
                .list());
    }

    long countTree(UUID root, LocalDate on, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM unit_tree(:root, :on, :knownAt)")
                .bind("root", root)
                .bind("on", on)
                .bind("knownAt", knownAt)
                .mapTo(Long.class)
                .one());
    }

    List<UnitHistoryEntry> history(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT v.name, v.kind, v.type, v.party_level, v.parent_id, v.valid_from, v.valid_to,
                               v.recorded_from, v.recorded_to, v.act_id, a.actor, a.verified, a.document_number, a.document_date
                        FROM unit_version v
                        JOIN act a ON a.id = v.act_id
                        WHERE v.unit_id = :id AND v.recorded_to IS DISTINCT FROM v.recorded_from
                        ORDER BY v.valid_from, v.recorded_from
                        """)
                .bind("id", id)
                .mapTo(UnitHistoryEntry.class)
                .list());
    }

    boolean hasMembers(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM membership WHERE unit_id = :id AND recorded_to IS NULL)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
    }

    List<UnitSummary> page(UnitFilter filter, LocalDate on, OffsetDateTime knownAt, Cursor after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * " + LISTED + AFTER)
                .bindMethods(filter)
                .bind("on", on)
                .bind("knownAt", knownAt)
                .bind("afterName", after == null ? null : after.key().get(0))
                .bind("afterId", after == null ? null : after.id())
                .bind("rows", rows)
                .mapTo(UnitSummary.class)
                .list());
    }

    long count(UnitFilter filter, LocalDate on, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) " + LISTED)
                .bindMethods(filter)
                .bind("on", on)
                .bind("knownAt", knownAt)
                .mapTo(Long.class)
                .one());
    }
}
