package vn.xeploai.members.reorganisation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.members.unit.Identifier;

/** The structure as it is believed now, for drawing up a decision. */
@Singleton
class StructureQueries {
    private final Jdbi jdbi;

    StructureQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Which units these identifiers name on a day. */
    Map<Identifier, UUID> named(Collection<Identifier> identifiers, LocalDate on) {
        var named = new HashMap<Identifier, UUID>();
        jdbi.useHandle(handle -> handle.createQuery(
                        """
                        SELECT i.system, i.value, i.unit_id
                        FROM unnest(:systems, :values) AS asked(system, value)
                        JOIN unit_identifier i ON i.system = asked.system AND i.value = asked.value
                        WHERE i.recorded_to IS NULL AND stands(i.valid_from, i.valid_to, :on)
                        """)
                .bindArray(
                        "systems",
                        String.class,
                        identifiers.stream().map(Identifier::system).toArray())
                .bindArray(
                        "values",
                        String.class,
                        identifiers.stream().map(Identifier::value).toArray())
                .bind("on", on)
                .map((row, context) -> named.put(
                        new Identifier(row.getString("system"), row.getString("value")),
                        row.getObject("unit_id", UUID.class)))
                .list());
        return named;
    }

    /** The last version of each unit. */
    Map<UUID, UnitState> states(Collection<UUID> units) {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        """
                        SELECT DISTINCT ON (unit_id) unit_id AS id, name, kind, type, party_level, parent_id, valid_from, valid_to
                        FROM unit_version
                        WHERE unit_id = ANY(:units) AND recorded_to IS NULL
                        ORDER BY unit_id, valid_from DESC
                        """)
                .bindArray("units", UUID.class, units.toArray())
                .mapTo(UnitState.class)
                .stream()
                .collect(Collectors.toMap(UnitState::id, state -> state)));
    }

    /** The versions, on or after a day, of what stands directly below these units, but for those that are named. */
    List<ChildState> childrenOf(Collection<UUID> parents, Collection<UUID> named, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT v.parent_id, v.kind, v.valid_from > :on AS later, count(*) AS units, min(v.unit_id::text)::uuid AS example
                        FROM unit_version v
                        WHERE v.parent_id = ANY(:parents) AND v.recorded_to IS NULL AND (v.valid_to IS NULL OR v.valid_to > :on)
                          AND NOT EXISTS (SELECT FROM unnest(:named) AS n(id) WHERE n.id = v.unit_id)
                        GROUP BY v.parent_id, v.kind, later
                        """)
                .bindArray("parents", UUID.class, parents.toArray())
                .bindArray("named", UUID.class, named.toArray())
                .bind("on", on)
                .mapTo(ChildState.class)
                .list());
    }

    /** The memberships, on or after a day, in these units, but for the members who are named to go elsewhere. */
    List<MemberState> membersOf(Collection<UUID> units, Collection<UUID> named, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT m.unit_id, m.valid_from > :on AS later, count(*) AS memberships, min(m.member_id::text)::uuid AS example
                        FROM membership m
                        WHERE m.unit_id = ANY(:units) AND m.recorded_to IS NULL AND (m.valid_to IS NULL OR m.valid_to > :on)
                          AND NOT EXISTS (SELECT FROM unnest(:named) AS n(id) WHERE n.id = m.member_id)
                        GROUP BY m.unit_id, later
                        """)
                .bindArray("units", UUID.class, units.toArray())
                .bindArray("named", UUID.class, named.toArray())
                .bind("on", on)
                .mapTo(MemberState.class)
                .list());
    }

    /** Those of the members who do not belong officially to the unit on that day. */
    List<UUID> notIn(UUID unit, Collection<UUID> members, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT asked.id
                        FROM unnest(:members) AS asked(id)
                        WHERE NOT EXISTS (
                            SELECT FROM membership m
                            WHERE m.member_id = asked.id AND m.unit_id = :unit AND m.kind = 'OFFICIAL'
                              AND m.recorded_to IS NULL AND stands(m.valid_from, m.valid_to, :on))
                        """)
                .bindArray("members", UUID.class, members.toArray())
                .bind("unit", unit)
                .bind("on", on)
                .mapTo(UUID.class)
                .list());
    }

    /** What these codes name on or after a day, as far as it is one of other units than those that give it up. */
    List<CodeHolder> holders(Collection<Identifier> codes, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT i.system, i.value, i.unit_id, v.name
                        FROM unnest(:systems, :values) AS asked(system, value)
                        JOIN unit_identifier i ON i.system = asked.system AND i.value = asked.value
                        JOIN LATERAL (SELECT name FROM unit_version v
                                      WHERE v.unit_id = i.unit_id AND v.recorded_to IS NULL
                                      ORDER BY v.valid_from DESC LIMIT 1) v ON true
                        WHERE i.recorded_to IS NULL AND (i.valid_to IS NULL OR i.valid_to > :on)
                        """)
                .bindArray(
                        "systems",
                        String.class,
                        codes.stream().map(Identifier::system).toArray())
                .bindArray(
                        "values",
                        String.class,
                        codes.stream().map(Identifier::value).toArray())
                .bind("on", on)
                .mapTo(CodeHolder.class)
                .list());
    }
}
