package vn.xeploai.members.roster;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import vn.xeploai.members.unit.ScopeReads;
import vn.xeploai.members.unit.UnitScope;

@Singleton
class RosterQueries {
    private static final String UNITS =
            """
            SELECT 'UNIT' AS line, t.unit_id AS id, t.parent_id, v.kind, v.type, v.party_level,
                   (SELECT min(f.valid_from) FROM unit_version f
                    WHERE f.unit_id = t.unit_id AND known(f.recorded_from, f.recorded_to, :knownAt)) AS founded_on
            FROM unit_tree(:under, :on, :knownAt) t
            JOIN unit_version v
              ON v.unit_id = t.unit_id AND stands(v.valid_from, v.valid_to, :on) AND known(v.recorded_from, v.recorded_to, :knownAt)
            ORDER BY t.depth, t.unit_id
            """;
    private static final String MEMBERS =
            """
            SELECT 'MEMBER' AS line, m.member_id AS id, m.unit_id, s.state AS standing,
                   (SELECT min(a.valid_from) FROM standing a
                    WHERE a.member_id = m.member_id AND known(a.recorded_from, a.recorded_to, :knownAt)) AS admitted_on,
                   temporary.unit_id AS temporary_unit_id
            FROM (SELECT unit_id FROM unit_row(:under, :on, :knownAt, NULL) LIMIT :units) place
            JOIN membership m
              ON m.unit_id = place.unit_id AND m.kind = 'OFFICIAL' AND stands(m.valid_from, m.valid_to, :on)
             AND known(m.recorded_from, m.recorded_to, :knownAt)
            JOIN standing s
              ON s.member_id = m.member_id AND stands(s.valid_from, s.valid_to, :on) AND known(s.recorded_from, s.recorded_to, :knownAt)
            LEFT JOIN membership temporary
              ON temporary.member_id = m.member_id AND temporary.kind = 'TEMPORARY'
             AND stands(temporary.valid_from, temporary.valid_to, :on) AND known(temporary.recorded_from, temporary.recorded_to, :knownAt)
            WHERE s.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED')
            ORDER BY m.unit_id, m.member_id
            """;
    /** A post without a unit is told at the holder's official cell. */
    private static final String POSTS =
            """
            WITH place AS MATERIALIZED (
                SELECT unit_id FROM unit_row(:under, :on, :knownAt, NULL) LIMIT :units
            ), held AS (
                SELECT post.id, post.member_id, post.unit_id, post.side, post.leader, post.title
                FROM place
                JOIN post USING (unit_id)
                WHERE stands(post.valid_from, post.valid_to, :on) AND known(post.recorded_from, post.recorded_to, :knownAt)
                UNION ALL
                SELECT post.id, post.member_id, m.unit_id, post.side, post.leader, post.title
                FROM place
                JOIN membership m
                  ON m.unit_id = place.unit_id AND m.kind = 'OFFICIAL' AND stands(m.valid_from, m.valid_to, :on)
                 AND known(m.recorded_from, m.recorded_to, :knownAt)
                JOIN post ON post.member_id = m.member_id AND post.unit_id IS NULL
                WHERE stands(post.valid_from, post.valid_to, :on) AND known(post.recorded_from, post.recorded_to, :knownAt)
            )
            SELECT 'POST' AS line, held.member_id, held.unit_id, held.side, held.leader, held.title
            FROM held
            JOIN standing s
              ON s.member_id = held.member_id AND stands(s.valid_from, s.valid_to, :on) AND known(s.recorded_from, s.recorded_to, :knownAt)
            WHERE s.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED')
            ORDER BY held.unit_id, held.member_id, held.id
            """;

    private final ScopeReads scopes;

    RosterQueries(ScopeReads scopes) {
        this.scopes = scopes;
    }

    void stream(UnitScope scope, Consumer<RosterLine> each) {
        scopes.stream(scope, UNITS, RosterLine.UnitLine.class, each);
        scopes.stream(scope, MEMBERS, RosterLine.MemberLine.class, each);
        scopes.stream(scope, POSTS, RosterLine.PostLine.class, each);
    }
}
