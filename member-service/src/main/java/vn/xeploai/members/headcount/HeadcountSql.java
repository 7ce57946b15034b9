package vn.xeploai.members.headcount;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.members.unit.UnitScope;

/** Sums over the presences of members, and the marks of changes; triggers maintain both tables. */
interface HeadcountSql {
    /** @param depth how many levels below the unit have rows of their own; null for all */
    @SqlQuery(
            """
            SELECT place.row_id AS unit_id,
                   sum(total) AS total,
                   sum(probationary) AS probationary,
                   sum(official) AS official,
                   sum(exempt) AS exempt,
                   sum(suspended) AS suspended,
                   sum(women) AS women,
                   sum(officials) AS officials,
                   sum(temporary) AS temporary,
                   sum(roster_hash)::text AS roster_hash
            FROM (SELECT * FROM unit_row(:under, :on, :knownAt, :depth) LIMIT :units) place
            JOIN presence p
              ON p.unit_id = place.unit_id AND valid_on(p.valid_from, p.valid_to, :on)
             AND known_at(p.recorded_from, p.recorded_to, :knownAt)
            GROUP BY row_id
            ORDER BY row_id
            """)
    List<HeadcountRow> headcounts(@BindMethods UnitScope scope, Integer depth);

    /** Between that instant and {@code knownAt} nothing changed about the units of the scope or their members. */
    @SqlQuery(
            """
            SELECT max(newest.recorded_at)
            FROM (SELECT unit_id FROM unit_row(:under, :on, :knownAt, NULL) LIMIT :units) t
            CROSS JOIN LATERAL (
                SELECT recorded_at
                FROM unit_mark
                WHERE unit_id = t.unit_id AND recorded_at <= :knownAt
                ORDER BY recorded_at DESC
                LIMIT 1
            ) newest
            """)
    Optional<Instant> lastRecordedAt(@BindMethods UnitScope scope);
}
