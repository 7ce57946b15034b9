package vn.xeploai.platform.act;

import java.time.Instant;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The clock of the database, and how far its writing transactions let the watermark go. */
interface WatermarkSql {
    /** {@code MATERIALIZED} and the cross join in this order: the clock is read before the transactions are looked at. */
    @SqlQuery(
            """
            WITH clock AS MATERIALIZED (SELECT clock_timestamp() AS now),
                 writer AS MATERIALIZED (
                     SELECT min(activity.xact_start) AS oldest, bool_or(activity.xact_start IS NULL) AS unseen
                     FROM clock, LATERAL (
                         SELECT xact_start
                         FROM pg_stat_activity
                         WHERE datname = current_database() AND backend_xid IS NOT NULL AND clock.now IS NOT NULL
                     ) activity)
            SELECT clock.now, CASE WHEN writer.unseen THEN NULL
                                   ELSE least(clock.now, writer.oldest - interval '1 microsecond') END AS settled
            FROM clock CROSS JOIN writer
            """)
    Reading read();

    /** @param settled null if the start of a writing transaction is not visible */
    record Reading(Instant now, Instant settled) {}
}
