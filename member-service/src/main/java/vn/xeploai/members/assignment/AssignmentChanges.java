package vn.xeploai.members.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.members.timeline.LedgerSql.Ledger;
import vn.xeploai.platform.act.Act;

/** Ends assignments together with their cells and committees, on the day on which a decision on the structure takes effect. */
public interface AssignmentChanges {
    Ledger LEDGER =
            new Ledger("assignment", "committee_id", "committee_id, member_id, cell_id, field, valid_from, valid_to");

    @SqlUpdate(
            """
            WITH closed AS (
                UPDATE assignment a SET recorded_to = :act.recordedAt
                WHERE (a.cell_id = ANY(:units) OR a.committee_id = ANY(:units)) AND a.recorded_to IS NULL
                  AND (a.valid_to IS NULL OR a.valid_to > :on)
                RETURNING a.*)
            INSERT INTO assignment (id, committee_id, member_id, cell_id, field, valid_from, valid_to, recorded_from, act_id)
            SELECT uuidv7(), committee_id, member_id, cell_id, field, valid_from, :on::date, :act.recordedAt::timestamptz, :act.id::uuid
            FROM closed
            WHERE valid_from < :on
            """)
    void end(Collection<UUID> units, LocalDate on, @BindMethods("act") Act act);
}
