package vn.xeploai.members.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.members.timeline.LedgerSql.Ledger;
import vn.xeploai.platform.act.Act;

/**
 * Changes many units at once by a decision on the structure: rows that no longer apply are closed, and those that replace them are inserted.
 * Every statement takes the day on which the decision takes effect.
 */
public interface UnitChanges {
    Ledger VERSIONS = new Ledger(
            "unit_version", "unit_id", "unit_id, name, kind, type, party_level, parent_id, valid_from, valid_to");
    Ledger IDENTIFIERS = new Ledger("unit_identifier", "unit_id", "unit_id, system, value, valid_from, valid_to");

    /** A code that a unit has from the decision's day on. */
    record NewCode(UUID unitId, Identifier code) {}

    /** Units and their attributes as parallel arrays. */
    record Rows(UUID[] units, String[] names, String[] kinds, String[] types, String[] levels, UUID[] parents) {
        static Rows of(Map<UUID, UnitAttributes> units) {
            var attributes = units.values();
            return new Rows(
                    units.keySet().toArray(UUID[]::new),
                    texts(attributes, UnitAttributes::name),
                    texts(attributes, UnitAttributes::kind),
                    texts(attributes, UnitAttributes::type),
                    texts(attributes, UnitAttributes::partyLevel),
                    attributes.stream().map(UnitAttributes::parentId).toArray(UUID[]::new));
        }

        private static String[] texts(Collection<UnitAttributes> units, Function<UnitAttributes, Object> attribute) {
            return units.stream()
                    .map(attribute)
                    .map(value -> value == null ? null : value.toString())
                    .toArray(String[]::new);
        }
    }

    String COLUMNS =
            "id, unit_id, name, kind, type, party_level, parent_id, valid_from, valid_to, recorded_from, act_id";
    String ROWS =
            "unnest(:units, :names, :kinds, :types, :levels, :parents) AS u(unit_id, name, kind, type, party_level, parent_id)";
    /** The part of a closed row that stays true: its days before the decision. */
    String EARLIER =
            """
            SELECT uuidv7(), unit_id, name, kind, type, party_level, parent_id, valid_from, :on::date, :act.recordedAt::timestamptz,
                   :act.id::uuid
            FROM closed
            """;

    default void found(Map<UUID, UnitAttributes> founded, LocalDate on, Act act) {
        insertUnits(founded.keySet(), act);
        insertVersions(Rows.of(founded), on, act);
    }

    @SqlUpdate("INSERT INTO unit (id, act_id) SELECT unit.id, :act.id FROM unnest(:ids) AS unit(id)")
    void insertUnits(Collection<UUID> ids, @BindMethods("act") Act act);

    @SqlUpdate("INSERT INTO unit_version (" + COLUMNS + ") SELECT uuidv7(), u.*, :on::date, NULL, "
            + ":act.recordedAt::timestamptz, :act.id::uuid FROM " + ROWS)
    void insertVersions(@BindMethods Rows rows, LocalDate on, @BindMethods("act") Act act);

    default void change(Map<UUID, UnitAttributes> changed, LocalDate on, Act act) {
        changeVersions(Rows.of(changed), on, act);
    }

    @SqlUpdate(
            "WITH changed AS (SELECT * FROM " + ROWS
                    + """
            ), closed AS (
                UPDATE unit_version v SET recorded_to = :act.recordedAt
                FROM changed
                WHERE v.unit_id = changed.unit_id AND v.recorded_to IS NULL AND (v.valid_to IS NULL OR v.valid_to > :on)
                RETURNING v.*)
            """
                    + "INSERT INTO unit_version (" + COLUMNS + ") " + EARLIER
                    + """
            WHERE valid_from < :on
            UNION ALL
            SELECT uuidv7(), changed.*, :on::date, NULL, :act.recordedAt::timestamptz, :act.id::uuid FROM changed
            """)
    void changeVersions(@BindMethods Rows rows, LocalDate on, @BindMethods("act") Act act);

    @SqlUpdate(
            """
            WITH closed AS (
                UPDATE unit_version v SET recorded_to = :act.recordedAt
                WHERE v.unit_id = ANY(:units) AND v.recorded_to IS NULL AND (v.valid_to IS NULL OR v.valid_to > :on)
                RETURNING v.*)
            """
                    + "INSERT INTO unit_version (" + COLUMNS + ") " + EARLIER)
    void end(Collection<UUID> units, LocalDate on, @BindMethods("act") Act act);

    /** @param heirs by unit: the one that becomes the parent of the units directly below it */
    default void adopt(Map<UUID, UUID> heirs, LocalDate on, Act act) {
        adopt(heirs.keySet(), heirs.values(), on, act);
    }

    @SqlUpdate(
            """
            WITH heir AS (
                SELECT * FROM unnest(:sources, :heirs) AS h(source, heir)
            ), closed AS (
                UPDATE unit_version v SET recorded_to = :act.recordedAt
                FROM heir
                WHERE v.parent_id = heir.source AND v.recorded_to IS NULL AND (v.valid_to IS NULL OR v.valid_to > :on)
                RETURNING v.*, heir.heir)
            """
                    + "INSERT INTO unit_version (" + COLUMNS + ") " + EARLIER
                    + """
                    WHERE valid_from < :on
                    UNION ALL
                    SELECT uuidv7(), unit_id, name, kind, type, party_level, heir, greatest(valid_from, :on::date), valid_to,
                           :act.recordedAt::timestamptz, :act.id::uuid
                    FROM closed
                    """)
    void adopt(Collection<UUID> sources, Collection<UUID> heirs, LocalDate on, @BindMethods("act") Act act);

    /** How many units that the decision does not name have another parent from then on. */
    @SqlQuery(
            """
            SELECT count(*)
            FROM unit_version
            WHERE act_id = :act.id AND valid_from >= :on AND NOT EXISTS (SELECT FROM unnest(:named) AS n(id) WHERE n.id = unit_id)
            """)
    long countAdopted(Collection<UUID> named, LocalDate on, @BindMethods("act") Act act);

    /** Ends all codes of the units. */
    default void endCodes(Collection<UUID> units, LocalDate on, Act act) {
        endCodes(units, new String[units.size()], on, act);
    }

    /** Ends the code that each unit has in the system of its new code. */
    default void endCodes(Map<UUID, Identifier> recoded, LocalDate on, Act act) {
        endCodes(recoded.keySet(), Identifier.columns(recoded.values()).systems(), on, act);
    }

    @SqlUpdate(
            """
            WITH closed AS (
                UPDATE unit_identifier i SET recorded_to = :act.recordedAt
                FROM unnest(:units, :systems) AS ending(unit_id, system)
                WHERE i.unit_id = ending.unit_id AND (ending.system IS NULL OR i.system = ending.system)
                  AND i.recorded_to IS NULL AND (i.valid_to IS NULL OR i.valid_to > :on)
                RETURNING i.unit_id, i.system, i.value, i.valid_from)
            INSERT INTO unit_identifier (id, unit_id, system, value, valid_from, valid_to, recorded_from, act_id)
            SELECT uuidv7(), unit_id, system, value, valid_from, :on::date, :act.recordedAt::timestamptz, :act.id::uuid
            FROM closed
            WHERE valid_from < :on
            """)
    void endCodes(Collection<UUID> units, String[] systems, LocalDate on, @BindMethods("act") Act act);

    default void beginCodes(List<NewCode> codes, LocalDate on, Act act) {
        var units = codes.stream().map(NewCode::unitId).toList();
        var identifiers = Identifier.columns(codes.stream().map(NewCode::code).toList());
        beginCodes(units, identifiers, on, act);
    }

    @SqlUpdate(
            """
            INSERT INTO unit_identifier (id, unit_id, system, value, valid_from, recorded_from, act_id)
            SELECT uuidv7(), code.unit_id, code.system, code.value, :on::date, :act.recordedAt::timestamptz, :act.id::uuid
            FROM unnest(:units, :systems, :values) AS code(unit_id, system, value)
            """)
    void beginCodes(
            Collection<UUID> units,
            @BindMethods Identifier.Columns identifiers,
            LocalDate on,
            @BindMethods("act") Act act);
}
