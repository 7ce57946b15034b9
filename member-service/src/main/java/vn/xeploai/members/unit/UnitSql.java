package vn.xeploai.members.unit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Units on a day, as recorded at an instant. */
interface UnitSql {
    String VERSION =
            """
            SELECT v.unit_id AS id, code.code,
                   (SELECT coalesce(jsonb_agg(jsonb_build_object('system', i.system, 'value', i.value,
                                                                 'validFrom', i.valid_from, 'validTo', i.valid_to)
                                              ORDER BY i.system, i.valid_from), '[]')
                    FROM unit_identifier i
                    WHERE i.unit_id = v.unit_id AND known_at(i.recorded_from, i.recorded_to, :knownAt)) AS identifiers,
                   v.name, v.kind, v.type, v.party_level, v.parent_id, v.valid_from, v.valid_to, v.recorded_from,
                   (SELECT max(c.recorded_from) FROM unit_version c
                    WHERE c.unit_id = v.unit_id AND known_at(c.recorded_from, c.recorded_to, :knownAt)) AS last_change
            FROM unit_version v
            LEFT JOIN unit_code_known_at(greatest(v.valid_from, least(:on, v.valid_to - 1)), :knownAt) code
                   ON code.unit_id = v.unit_id
            WHERE v.unit_id = :id AND known_at(v.recorded_from, v.recorded_to, :knownAt)
            """;
    String LISTED =
            """
            FROM (SELECT v.unit_id AS id, code.code, v.name, v.kind, v.type, v.party_level, v.parent_id, v.valid_from, v.valid_to
                  FROM unit_version v
                  LEFT JOIN unit_code_known_at(:on, :knownAt) code ON code.unit_id = v.unit_id
                  WHERE valid_on(v.valid_from, v.valid_to, :on) AND known_at(v.recorded_from, v.recorded_to, :knownAt)
                    AND (:under::uuid IS NULL OR v.unit_id IN (SELECT unit_id FROM unit_tree(:under, :on, :knownAt)))
                    AND (:kind::text IS NULL OR v.kind = :kind)
                    AND (:name::text IS NULL OR plain(v.name) LIKE '%' || regexp_replace(plain(:name), '([%_\\\\])', '\\\\\\1', 'g') || '%')) listed
            """;

    @SqlQuery(VERSION + "AND valid_on(v.valid_from, v.valid_to, :on)")
    Optional<UnitResponse> find(UUID id, LocalDate on, OffsetDateTime knownAt);

    /** The last version, which shows when a unit existed that does not exist on the day asked for. */
    @SqlQuery(VERSION + "ORDER BY v.valid_from DESC LIMIT 1")
    Optional<UnitResponse> findLast(UUID id, LocalDate on, OffsetDateTime knownAt);

    /** The periods in which a code named a unit, each with the name of the unit at the end of the period. */
    @SqlQuery(
            """
            SELECT i.unit_id AS id, v.name, v.kind, i.valid_from, i.valid_to
            FROM unit_identifier i
            JOIN LATERAL (
                SELECT name, kind
                FROM unit_known_at(:knownAt) v
                WHERE v.unit_id = i.unit_id AND (i.valid_to IS NULL OR v.valid_from < i.valid_to)
                ORDER BY v.valid_from DESC
                LIMIT 1
            ) v ON true
            WHERE i.system = :system AND i.value = :code AND known_at(i.recorded_from, i.recorded_to, :knownAt)
            ORDER BY i.valid_from
            """)
    List<UnitCodePeriod> candidates(String system, String code, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT DISTINCT i.unit_id
            FROM unnest(:systems, :values) AS asked(system, value)
            JOIN unit_identifier i ON i.system = asked.system AND i.value = asked.value
            """)
    Set<UUID> everNamed(@BindMethods Identifier.Columns identifiers);

    /** @param depth how many levels below the root; null for all */
    @SqlQuery(
            """
            WITH RECURSIVE node AS NOT MATERIALIZED (
                SELECT v.unit_id, v.parent_id, v.name, v.kind, v.type, v.party_level, v.valid_from, code.code,
                       CASE WHEN code.code IS NULL THEN '1' || v.name ELSE '0' || code.code END AS place
                FROM unit_known_at(:on, :knownAt) v
                LEFT JOIN unit_code_known_at(:on, :knownAt) code ON code.unit_id = v.unit_id
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
    List<UnitNode> tree(UUID root, LocalDate on, OffsetDateTime knownAt, Integer depth);

    @SqlQuery("SELECT count(*) FROM unit_tree(:root, :on, :knownAt)")
    long countTree(UUID root, LocalDate on, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT v.name, v.kind, v.type, v.party_level, v.parent_id, v.valid_from, v.valid_to,
                   v.recorded_from, v.recorded_to, v.act_id, a.actor, a.verified, a.document_number, a.document_date
            FROM unit_version v
            JOIN act a ON a.id = v.act_id
            WHERE v.unit_id = :id AND v.recorded_to IS DISTINCT FROM v.recorded_from
            ORDER BY v.valid_from, v.recorded_from
            """)
    List<UnitHistoryEntry> history(UUID id);

    @SqlQuery(
            "SELECT * " + LISTED
                    + """
                    WHERE :afterId::uuid IS NULL OR (name, id) > (:afterName, :afterId)
                    ORDER BY name, id
                    LIMIT :rows
                    """)
    List<UnitSummary> page(
            @BindMethods UnitFilter filter,
            LocalDate on,
            OffsetDateTime knownAt,
            String afterName,
            UUID afterId,
            int rows);

    @SqlQuery("SELECT count(*) " + LISTED)
    long count(@BindMethods UnitFilter filter, LocalDate on, OffsetDateTime knownAt);

    /** Plans each statement of the transaction for its parameters. */
    @SqlUpdate("SET LOCAL plan_cache_mode = force_custom_plan")
    void planForParameters();
}
