package vn.xeploai.members.staffing;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.members.catalogue.PostCategory;
import vn.xeploai.members.unit.UnitScope;

/** Posts in a unit and in each unit directly below it, on a day and as recorded at an instant. */
interface CadreSql {
    /**
     * Each unit counts in the unit of the question and in the one directly below it; a row's own posts count once more by themselves. A post
     * without a unit is one of the holder's official cell. Only members who count in totals hold posts.
     */
    String COUNTED =
            """
            WITH place AS MATERIALIZED (
                SELECT unit_id, row_id FROM unit_row(:under, :on, :knownAt, 1) LIMIT :units
            ), counted AS (
                SELECT place.unit_id, :under::uuid AS row_id, false AS own FROM place
                UNION ALL
                SELECT place.unit_id, place.row_id, false FROM place WHERE place.row_id <> :under
                UNION ALL
                SELECT place.unit_id, place.row_id, true FROM place WHERE place.unit_id = place.row_id
            ), held AS MATERIALIZED (
                SELECT placed.member_id, placed.unit_id, placed.category, placed.office, placed.leader
                FROM (
                    SELECT post.member_id, post.unit_id, post.category, post.office, post.leader
                    FROM place
                    JOIN post_known_at(:on, :knownAt) post ON post.unit_id = place.unit_id
                    UNION ALL
                    SELECT post.member_id, belongs.unit_id, post.category, post.office, post.leader
                    FROM place
                    JOIN membership_known_at(:on, :knownAt) belongs ON belongs.unit_id = place.unit_id AND belongs.kind = 'OFFICIAL'
                    JOIN post_known_at(:on, :knownAt) post ON post.member_id = belongs.member_id AND post.unit_id IS NULL) placed
                JOIN standing_known_at(:on, :knownAt) present ON present.member_id = placed.member_id
                WHERE present.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED')
            )
            """;

    /** A row without posts of any category is not among them. Group and category are null in a sum over all of them. */
    @SqlQuery(
            COUNTED
                    + """
                    SELECT counted.row_id AS unit_id, counted.own, grouped.staff_group, held.category,
                           count(DISTINCT held.member_id) AS persons, count(DISTINCT held.member_id) FILTER (WHERE held.leader) AS leaders
                    FROM counted
                    JOIN held ON held.unit_id = counted.unit_id
                    JOIN unnest(:categories, :groups) AS grouped(category, staff_group) ON grouped.category = held.category
                    GROUP BY counted.row_id, counted.own, GROUPING SETS ((), (grouped.staff_group), (grouped.staff_group, held.category))
                    """)
    List<Holders> holders(@BindMethods UnitScope scope, String[] categories, String[] groups);

    record Holders(UUID unitId, boolean own, String staffGroup, PostCategory category, long persons, long leaders) {}

    @SqlQuery(
            COUNTED
                    + """
                    SELECT counted.row_id AS unit_id, counted.own, quota.staff_group, sum(quota.number) AS number
                    FROM counted
                    JOIN staff_quota_known_at(:on, :knownAt) quota ON quota.unit_id = counted.unit_id
                    GROUP BY counted.row_id, counted.own, quota.staff_group
                    """)
    List<Allowed> quotas(@BindMethods UnitScope scope);

    record Allowed(UUID unitId, boolean own, String staffGroup, long number) {}

    /** The cells of each row, and those with a committee member in charge; every row is among them, in the order of the ids. */
    @SqlQuery(
            COUNTED
                    + """
                    SELECT counted.row_id AS unit_id, count(cell.unit_id) AS cells,
                           count(cell.unit_id) FILTER (WHERE EXISTS (
                               SELECT FROM assignment_known_at(:on, :knownAt) assigned WHERE assigned.cell_id = cell.unit_id)) AS assigned
                    FROM counted
                    LEFT JOIN unit_known_at(:on, :knownAt) cell
                      ON cell.unit_id = counted.unit_id AND cell.kind IN ('CELL', 'GRASSROOTS_CELL')
                    WHERE NOT counted.own
                    GROUP BY counted.row_id
                    ORDER BY counted.row_id
                    """)
    List<Cells> cells(@BindMethods UnitScope scope);

    record Cells(UUID unitId, long cells, long assigned) {}

    /** The cells of some types in each row, those in which one of the offices is held, and those in which one person holds all of them. */
    @SqlQuery(
            COUNTED
                    + """
                    , holder AS (
                        SELECT held.unit_id, held.member_id, count(DISTINCT held.office) AS offices
                        FROM held
                        WHERE held.office = ANY(:offices)
                        GROUP BY held.unit_id, held.member_id
                    )
                    SELECT counted.row_id AS unit_id, count(*) AS cells,
                           count(*) FILTER (WHERE EXISTS (SELECT FROM holder WHERE holder.unit_id = cell.unit_id)) AS known,
                           count(*) FILTER (WHERE EXISTS (
                               SELECT FROM holder
                               WHERE holder.unit_id = cell.unit_id AND holder.offices = cardinality(:offices))) AS both_held
                    FROM counted
                    JOIN unit_known_at(:on, :knownAt) cell
                      ON cell.unit_id = counted.unit_id AND cell.kind IN ('CELL', 'GRASSROOTS_CELL') AND cell.type = ANY(:types)
                    WHERE NOT counted.own
                    GROUP BY counted.row_id
                    """)
    List<Concurrent> concurrent(@BindMethods UnitScope scope, String[] offices, String[] types);

    record Concurrent(UUID unitId, long cells, long known, long bothHeld) {}
}
