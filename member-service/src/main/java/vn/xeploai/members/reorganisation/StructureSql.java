package vn.xeploai.members.reorganisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.members.unit.UnitAttributes;
import vn.xeploai.members.unit.UnitKind;

/** The current structure, on which a decision is drafted. */
interface StructureSql {
    /** A unit that a code names. */
    record CodeHolder(String system, String value, UUID unitId, String name) {
        Identifier code() {
            return new Identifier(system, value);
        }
    }

    /**
     * Units of one kind directly below a parent, on or after the decision's day.
     *
     * @param later whether they are moved there only after that day
     */
    record Children(UUID parentId, UnitKind kind, boolean later, UUID example) {}

    /**
     * Memberships in a unit, on or after the decision's day.
     *
     * @param later whether they begin only after that day
     */
    record Members(UUID unitId, boolean later, UUID example) {}

    /** The last current version of a unit; without an end, no later change of the unit is recorded. */
    record UnitState(UUID id, @Nested UnitAttributes attributes, LocalDate validFrom, LocalDate validTo) {
        /** Whether the unit may change on that day without losing a change that is recorded for a later one. */
        boolean mayChangeOn(LocalDate day) {
            return validTo == null && !validFrom.isAfter(day);
        }

        boolean mayEndOn(LocalDate day) {
            return validTo == null && validFrom.isBefore(day);
        }
    }

    /** The units that these identifiers name on a day. */
    default Map<Identifier, UUID> unitsByIdentifier(Collection<Identifier> identifiers, LocalDate on) {
        return named(Identifier.columns(identifiers), on).stream()
                .collect(Collectors.toMap(CodeHolder::code, CodeHolder::unitId));
    }

    @SqlQuery(
            """
            SELECT i.system, i.value, i.unit_id, NULL::text AS name
            FROM unnest(:systems, :values) AS asked(system, value)
            JOIN unit_identifier_now i ON i.system = asked.system AND i.value = asked.value
            WHERE valid_on(i.valid_from, i.valid_to, :on)
            """)
    List<CodeHolder> named(@BindMethods Identifier.Columns identifiers, LocalDate on);

    /** The last version of each unit. */
    @SqlQuery(
            """
            SELECT DISTINCT ON (unit_id) unit_id AS id, name, kind, type, party_level, parent_id, valid_from, valid_to
            FROM unit_now
            WHERE unit_id = ANY(:units)
            ORDER BY unit_id, valid_from DESC
            """)
    List<UnitState> states(Collection<UUID> units);

    /** The last version of each unit and of its parent. */
    default Map<UUID, UnitState> withParents(Collection<UUID> units) {
        var states = new HashMap<UUID, UnitState>();
        states(units).forEach(state -> states.put(state.id(), state));
        var parents = states.values().stream()
                .map(state -> state.attributes().parentId())
                .filter(parent -> parent != null && !states.containsKey(parent))
                .collect(Collectors.toSet());
        states(parents).forEach(state -> states.put(state.id(), state));
        return states;
    }

    /** The units directly below these on or after a day, except the named ones. */
    @SqlQuery(
            """
            SELECT v.parent_id, v.kind, v.valid_from > :on AS later, min(v.unit_id::text)::uuid AS example
            FROM unit_now v
            WHERE v.parent_id = ANY(:parents) AND (v.valid_to IS NULL OR v.valid_to > :on)
              AND NOT EXISTS (SELECT FROM unnest(:named) AS n(id) WHERE n.id = v.unit_id)
            GROUP BY v.parent_id, v.kind, later
            """)
    List<Children> childrenOf(Collection<UUID> parents, Collection<UUID> named, LocalDate on);

    /** The memberships in these units on or after a day, except those of the named members. */
    @SqlQuery(
            """
            SELECT m.unit_id, m.valid_from > :on AS later, min(m.member_id::text)::uuid AS example
            FROM membership_now m
            WHERE m.unit_id = ANY(:units) AND (m.valid_to IS NULL OR m.valid_to > :on)
              AND NOT EXISTS (SELECT FROM unnest(:named) AS n(id) WHERE n.id = m.member_id)
            GROUP BY m.unit_id, later
            """)
    List<Members> membersOf(Collection<UUID> units, Collection<UUID> named, LocalDate on);

    /** Those of the members who do not belong officially to the unit on that day. */
    @SqlQuery(
            """
            SELECT asked.id
            FROM unnest(:members) AS asked(id)
            WHERE NOT EXISTS (
                SELECT FROM membership_now m
                WHERE m.member_id = asked.id AND m.unit_id = :unit AND m.kind = 'OFFICIAL' AND valid_on(m.valid_from, m.valid_to, :on))
            """)
    List<UUID> notIn(UUID unit, Collection<UUID> members, LocalDate on);

    /** The units that these codes name on or after a day. */
    @SqlQuery(
            """
            SELECT i.system, i.value, i.unit_id, v.name
            FROM unnest(:systems, :values) AS asked(system, value)
            JOIN unit_identifier_now i ON i.system = asked.system AND i.value = asked.value
            JOIN LATERAL (SELECT name FROM unit_now v
                          WHERE v.unit_id = i.unit_id
                          ORDER BY v.valid_from DESC LIMIT 1) v ON true
            WHERE i.valid_to IS NULL OR i.valid_to > :on
            """)
    List<CodeHolder> holders(@BindMethods Identifier.Columns codes, LocalDate on);

    /** A unit that the act founded and on which rows of other acts depend. */
    @SqlQuery(
            """
            WITH founded AS (SELECT unit_id FROM unit_origin WHERE act_id = :act)
            SELECT rest.unit_id
            FROM (SELECT unit_id, act_id FROM membership_now
                  UNION ALL
                  SELECT parent_id, act_id FROM unit_now
                  UNION ALL
                  SELECT unit_id, act_id FROM post_now
                  UNION ALL
                  SELECT committee_id, act_id FROM assignment_now
                  UNION ALL
                  SELECT cell_id, act_id FROM assignment_now
                  UNION ALL
                  SELECT unit_id, act_id FROM staff_quota_now
                  UNION ALL
                  SELECT unit_id, act_id FROM planning_now) rest
            WHERE rest.unit_id IN (SELECT unit_id FROM founded) AND rest.act_id IS DISTINCT FROM :act
            LIMIT 1
            """)
    Optional<UUID> dependentUnit(UUID act);
}
