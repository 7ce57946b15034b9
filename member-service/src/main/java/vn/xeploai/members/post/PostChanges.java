package vn.xeploai.members.post;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.members.timeline.LedgerSql.Ledger;
import vn.xeploai.platform.act.Act;

/** Ends posts together with their units, on the day on which a decision on the structure takes effect. */
public interface PostChanges {
    Ledger LEDGER = new Ledger(
            "post", "member_id", "member_id, unit_id, side, title, leader, category, office, valid_from, valid_to");

    /** @return how many posts ended that had begun before */
    @SqlUpdate(
            """
            WITH closed AS (
                UPDATE post p SET recorded_to = :act.recordedAt
                WHERE p.unit_id = ANY(:units) AND p.recorded_to IS NULL AND (p.valid_to IS NULL OR p.valid_to > :on)
                RETURNING p.*)
            INSERT INTO post (id, member_id, unit_id, side, title, leader, category, office, valid_from, valid_to, recorded_from, act_id)
            SELECT uuidv7(), member_id, unit_id, side, title, leader, category, office, valid_from, :on::date, :act.recordedAt::timestamptz, :act.id::uuid
            FROM closed
            WHERE valid_from < :on
            """)
    int end(Collection<UUID> units, LocalDate on, @BindMethods("act") Act act);
}
