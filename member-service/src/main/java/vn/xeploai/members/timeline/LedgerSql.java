package vn.xeploai.members.timeline;

import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.platform.act.Act;

/** Reverses an act in any table of versioned rows. Rows that were current in between stay readable as recorded then. */
public interface LedgerSql {
    /**
     * A table of versioned rows. Its name comes from code, never from a request.
     *
     * @param subject the column that identifies what the rows are about
     * @param columns the columns that are copied when a row is recorded again
     */
    record Ledger(String table, String subject, String columns) {}

    /** Whether a later act closed rows that the act recorded. */
    default boolean isChangedSince(Ledger ledger, UUID act) {
        return isChangedSince(ledger.table(), act);
    }

    @SqlQuery(
            """
            SELECT EXISTS (SELECT FROM <table> WHERE act_id = :act AND recorded_to IS NOT NULL
                           AND recorded_to IS DISTINCT FROM recorded_from)
            """)
    boolean isChangedSince(@Define String table, UUID act);

    /**
     * Closes what the act recorded, and records again what was current before it.
     *
     * @param chain the act, and those that it replaced in turn
     */
    default void reverse(Ledger ledger, UUID act, Collection<UUID> chain, Act by) {
        close(ledger.table(), act, by);
        restore(ledger.table(), ledger.subject(), ledger.columns(), chain, by);
    }

    @SqlUpdate("UPDATE <table> SET recorded_to = :by.recordedAt WHERE act_id = :act AND recorded_to IS NULL")
    void close(@Define String table, UUID act, @BindMethods("by") Act by);

    /** What the chain of acts closed, but never what one of them recorded itself. */
    @SqlUpdate(
            """
            INSERT INTO <table> (id, <columns>, recorded_from, act_id)
            SELECT uuidv7(), <columns>, :by.recordedAt::timestamptz, :by.id::uuid
            FROM <table>
            WHERE recorded_to IN (SELECT recorded_at FROM act WHERE id = ANY(:chain)) AND NOT act_id = ANY(:chain)
              AND <subject> IN (SELECT <subject> FROM <table> WHERE act_id = ANY(:chain))
            """)
    void restore(
            @Define String table,
            @Define String subject,
            @Define String columns,
            Collection<UUID> chain,
            @BindMethods("by") Act by);
}
