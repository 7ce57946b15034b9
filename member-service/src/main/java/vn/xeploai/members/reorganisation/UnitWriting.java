package vn.xeploai.members.reorganisation;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import vn.xeploai.platform.act.Act;

/** Records what a decision makes of units, by sets: rows that no longer hold are closed, and what holds instead is inserted. */
@Singleton
class UnitWriting {
    private static final String END_CODES =
            """
            WITH closed AS (
                UPDATE unit_identifier i SET recorded_to = :at
                FROM unnest(:units, :systems) AS ending(unit_id, system)
                WHERE i.unit_id = ending.unit_id AND (ending.system IS NULL OR i.system = ending.system)
                  AND i.recorded_to IS NULL AND (i.valid_to IS NULL OR i.valid_to > :on)
                RETURNING i.unit_id, i.system, i.value, i.valid_from)
            INSERT INTO unit_identifier (id, unit_id, system, value, valid_from, valid_to, recorded_from, act_id)
            SELECT uuidv7(), unit_id, system, value, valid_from, :on::date, :at::timestamptz, :act::uuid FROM closed WHERE valid_from < :on
            """;
    private static final String BEGIN_CODES =
            """
            INSERT INTO unit_identifier (id, unit_id, system, value, valid_from, recorded_from, act_id)
            SELECT uuidv7(), code.unit_id, code.system, code.value, :on::date, :at::timestamptz, :act::uuid
            FROM unnest(:units, :systems, :values) AS code(unit_id, system, value)
            """;
    private static final String FOUND =
            """
            INSERT INTO unit_version (id, unit_id, name, kind, type, party_level, parent_id, valid_from, recorded_from, act_id)
            SELECT uuidv7(), u.unit_id, u.name, u.kind, u.type, u.party_level, u.parent_id, :on::date, :at::timestamptz, :act::uuid
            FROM unnest(:units, :names, :kinds, :types, :levels, :parents) AS u(unit_id, name, kind, type, party_level, parent_id)
            """;
    private static final String CHANGE =
            """
            WITH changed AS (
                SELECT * FROM unnest(:units, :names, :kinds, :types, :levels, :parents) AS u(unit_id, name, kind, type, party_level, parent_id)
            ), closed AS (
                UPDATE unit_version v SET recorded_to = :at
                FROM changed
                WHERE v.unit_id = changed.unit_id AND v.recorded_to IS NULL AND (v.valid_to IS NULL OR v.valid_to > :on)
                RETURNING v.*)
            INSERT INTO unit_version (id, unit_id, name, kind, type, party_level, parent_id, valid_from, valid_to, recorded_from, act_id)
            SELECT uuidv7(), unit_id, name, kind, type, party_level, parent_id, valid_from, :on::date, :at::timestamptz, :act::uuid FROM closed WHERE valid_from < :on
            UNION ALL
            SELECT uuidv7(), unit_id, name, kind, type, party_level, parent_id, :on::date, NULL, :at::timestamptz, :act::uuid FROM changed
            """;
    private static final String ADOPT =
            """
            WITH heir AS (
                SELECT * FROM unnest(:sources, :heirs) AS h(source, heir)
            ), closed AS (
                UPDATE unit_version v SET recorded_to = :at
                FROM heir
                WHERE v.parent_id = heir.source AND v.recorded_to IS NULL AND (v.valid_to IS NULL OR v.valid_to > :on)
                RETURNING v.*, heir.heir)
            INSERT INTO unit_version (id, unit_id, name, kind, type, party_level, parent_id, valid_from, valid_to, recorded_from, act_id)
            SELECT uuidv7(), unit_id, name, kind, type, party_level, parent_id, valid_from, :on::date, :at::timestamptz, :act::uuid FROM closed WHERE valid_from < :on
            UNION ALL
            SELECT uuidv7(), unit_id, name, kind, type, party_level, heir, greatest(valid_from, :on::date), valid_to, :at::timestamptz, :act::uuid FROM closed
            """;
    private static final String END =
            """
            WITH closed AS (
                UPDATE unit_version v SET recorded_to = :at
                WHERE v.unit_id = ANY(:units) AND v.recorded_to IS NULL AND (v.valid_to IS NULL OR v.valid_to > :on)
                RETURNING v.*)
            INSERT INTO unit_version (id, unit_id, name, kind, type, party_level, parent_id, valid_from, valid_to, recorded_from, act_id)
            SELECT uuidv7(), unit_id, name, kind, type, party_level, parent_id, valid_from, :on::date, :at::timestamptz, :act::uuid FROM closed
            """;

    private static final String COUNT_ADOPTED =
            """
            SELECT count(*)
            FROM unit_version
            WHERE act_id = :act AND valid_from >= :on AND NOT EXISTS (SELECT FROM unnest(:named) AS n(id) WHERE n.id = unit_id)
            """;

    private final Jdbi jdbi;

    UnitWriting(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @return how many units that the decision does not name stand below another parent from then on */
    long write(Plan plan, Act act) {
        return jdbi.withHandle(handle -> {
            codesEnd(handle, plan, act);
            found(handle, plan, act);
            traits(handle, CHANGE, plan.changed().keySet(), plan.changed().values(), plan, act);
            on(handle, END, plan, act)
                    .bindArray("units", UUID.class, plan.ended().toArray())
                    .execute();
            var heirs = plan.heirs();
            on(handle, ADOPT, plan, act)
                    .bindArray("sources", UUID.class, heirs.keySet().toArray())
                    .bindArray("heirs", UUID.class, heirs.values().toArray())
                    .execute();
            codesBegin(handle, plan, act);
            return adopted(handle, plan, act);
        });
    }

    private static long adopted(Handle handle, Plan plan, Act act) {
        var named = Stream.concat(plan.founded().stream().map(Founding::id), plan.changed().keySet().stream());
        return handle.createQuery(COUNT_ADOPTED)
                .bind("act", act.id())
                .bind("on", plan.on())
                .bindArray("named", UUID.class, named.toArray())
                .mapTo(Long.class)
                .one();
    }

    private static void codesEnd(Handle handle, Plan plan, Act act) {
        on(handle, END_CODES, plan, act)
                .bindArray("units", UUID.class, plan.ended().toArray())
                .bindArray("systems", String.class, new Object[plan.ended().size()])
                .execute();
        on(handle, END_CODES, plan, act)
                .bindArray("units", UUID.class, plan.codes().keySet().toArray())
                .bindArray(
                        "systems",
                        String.class,
                        plan.codes().values().stream()
                                .map(code -> code.system())
                                .toArray())
                .execute();
    }

    private static void found(Handle handle, Plan plan, Act act) {
        var ids = plan.founded().stream().map(Founding::id).toList();
        handle.createUpdate("INSERT INTO unit (id, act_id) SELECT id, :act FROM unnest(:units) AS u(id)")
                .bindArray("units", UUID.class, ids.toArray())
                .bind("act", act.id())
                .execute();
        traits(handle, FOUND, ids, plan.founded().stream().map(Founding::traits).toList(), plan, act);
    }

    private static void traits(
            Handle handle, String sql, Collection<UUID> units, Collection<Traits> traits, Plan plan, Act act) {
        on(handle, sql, plan, act)
                .bindArray("units", UUID.class, units.toArray())
                .bindArray(
                        "names", String.class, traits.stream().map(Traits::name).toArray())
                .bindArray(
                        "kinds",
                        String.class,
                        traits.stream().map(t -> t.kind().name()).toArray())
                .bindArray(
                        "types",
                        String.class,
                        traits.stream()
                                .map(t -> t.type() == null ? null : t.type().name())
                                .toArray())
                .bindArray(
                        "levels",
                        String.class,
                        traits.stream().map(t -> t.partyLevel().name()).toArray())
                .bindArray(
                        "parents",
                        UUID.class,
                        traits.stream().map(Traits::parentId).toArray())
                .execute();
    }

    private static void codesBegin(Handle handle, Plan plan, Act act) {
        var codes = plan.newCodes();
        on(handle, BEGIN_CODES, plan, act)
                .bindArray(
                        "units", UUID.class, codes.stream().map(NewCode::unitId).toArray())
                .bindArray(
                        "systems",
                        String.class,
                        codes.stream().map(c -> c.code().system()).toArray())
                .bindArray(
                        "values",
                        String.class,
                        codes.stream().map(c -> c.code().value()).toArray())
                .execute();
    }

    private static Update on(Handle handle, String sql, Plan plan, Act act) {
        return handle.createUpdate(sql)
                .bind("on", plan.on())
                .bind("at", act.recordedAt())
                .bind("act", act.id());
    }
}
