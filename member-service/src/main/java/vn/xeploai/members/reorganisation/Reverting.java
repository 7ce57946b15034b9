package vn.xeploai.members.reorganisation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;

/**
 * Takes back what a decision recorded, on the recorded axis: its rows are no longer believed, and what it had put an end to is believed
 * again. What was believed in between stays readable.
 */
@Singleton
class Reverting {
    /** Tables that a decision writes, whom their rows are about, and what they say of it. Named here and never by a caller. */
    private record Ledger(String table, String subject, String columns) {}

    private static final List<Ledger> LEDGERS = List.of(
            new Ledger(
                    "unit_version",
                    "unit_id",
                    "unit_id, name, kind, type, party_level, parent_id, valid_from, valid_to"),
            new Ledger("unit_identifier", "unit_id", "unit_id, system, value, valid_from, valid_to"),
            new Ledger("membership", "member_id", "member_id, unit_id, kind, valid_from, valid_to"),
            new Ledger("post", "member_id", "member_id, unit_id, side, title, leader, valid_from, valid_to"),
            new Ledger(
                    "lineage",
                    "predecessor_id",
                    "reorganisation_id, predecessor_id, successor_id, extent, rest, effective_on"));

    private static final String CHANGED_SINCE =
            "SELECT EXISTS (SELECT FROM <table> WHERE act_id = :old AND recorded_to IS NOT NULL AND recorded_to <> recorded_from)";
    private static final String FORGET =
            "UPDATE <table> SET recorded_to = :at WHERE act_id = :old AND recorded_to IS NULL";
    /** What the decision, or those that it took the place of in turn, had put an end to; never what one of them recorded itself. */
    private static final String BELIEVE_AGAIN =
            """
            WITH RECURSIVE chain AS (
                SELECT act_id, recorded_at, corrects FROM reorganisation WHERE id = :id
                UNION ALL
                SELECT r.act_id, r.recorded_at, r.corrects FROM chain JOIN reorganisation r ON r.id = chain.corrects
            )
            INSERT INTO <table> (id, <columns>, recorded_from, act_id)
            SELECT uuidv7(), <columns>, :at::timestamptz, :act::uuid
            FROM <table>
            WHERE recorded_to IN (SELECT recorded_at FROM chain) AND act_id NOT IN (SELECT act_id FROM chain)
              AND <subject> IN (SELECT <subject> FROM <table> WHERE act_id IN (SELECT act_id FROM chain))
            """;
    /** A unit that the decision founded and that something else has come to rest on. */
    private static final String BUILT_UPON =
            """
            WITH founded AS (SELECT id FROM unit WHERE act_id = :old)
            SELECT rest.unit_id
            FROM (SELECT unit_id, act_id FROM membership WHERE recorded_to IS NULL
                  UNION ALL
                  SELECT parent_id, act_id FROM unit_version WHERE recorded_to IS NULL
                  UNION ALL
                  SELECT unit_id, act_id FROM post WHERE recorded_to IS NULL) rest
            WHERE rest.unit_id IN (SELECT id FROM founded) AND rest.act_id <> :old
            LIMIT 1
            """;

    private final Jdbi jdbi;

    Reverting(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @throws ReorganisationRefusal 409 if later acts rest on what the decision recorded */
    void revert(ReorganisationRow old, Act act) {
        jdbi.useHandle(handle -> {
            refuseIfBuiltUpon(handle, old);
            for (var ledger : LEDGERS) {
                if (changedSince(handle, ledger, old)) throw ReorganisationRefusal.changedSince(old.id());
            }
            LEDGERS.forEach(ledger -> revert(handle, ledger, old, act));
        });
    }

    private static void refuseIfBuiltUpon(Handle handle, ReorganisationRow old) {
        handle.createQuery(BUILT_UPON)
                .bind("old", old.actId())
                .mapTo(UUID.class)
                .findFirst()
                .ifPresent(unit -> {
                    throw ReorganisationRefusal.builtUpon(old.id(), unit);
                });
    }

    private static boolean changedSince(Handle handle, Ledger ledger, ReorganisationRow old) {
        return handle.createQuery(CHANGED_SINCE)
                .define("table", ledger.table())
                .bind("old", old.actId())
                .mapTo(Boolean.class)
                .one();
    }

    private static void revert(Handle handle, Ledger ledger, ReorganisationRow old, Act act) {
        handle.createUpdate(FORGET)
                .define("table", ledger.table())
                .bind("at", act.recordedAt())
                .bind("old", old.actId())
                .execute();
        handle.createUpdate(BELIEVE_AGAIN)
                .define("table", ledger.table())
                .define("columns", ledger.columns())
                .define("subject", ledger.subject())
                .bind("at", act.recordedAt())
                .bind("act", act.id())
                .bind("id", old.id())
                .execute();
    }
}
