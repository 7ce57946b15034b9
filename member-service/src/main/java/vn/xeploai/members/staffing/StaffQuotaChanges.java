package vn.xeploai.members.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.members.timeline.LedgerSql.Ledger;
import vn.xeploai.platform.act.Act;

/** Ends quotas together with their units, on the day on which a decision on the structure takes effect. */
public interface StaffQuotaChanges {
    Ledger LEDGER = new Ledger("staff_quota", "unit_id", "unit_id, staff_group, number, valid_from, valid_to");

    @SqlUpdate(
            """
            WITH closed AS (
                UPDATE staff_quota q SET recorded_to = :act.recordedAt
                WHERE q.unit_id = ANY(:units) AND q.recorded_to IS NULL AND (q.valid_to IS NULL OR q.valid_to > :on)
                RETURNING q.*)
            INSERT INTO staff_quota (id, unit_id, staff_group, number, valid_from, valid_to, recorded_from, act_id)
            SELECT uuidv7(), unit_id, staff_group, number, valid_from, :on::date, :act.recordedAt::timestamptz, :act.id::uuid
            FROM closed
            WHERE valid_from < :on
            """)
    void end(Collection<UUID> units, LocalDate on, @BindMethods("act") Act act);
}
