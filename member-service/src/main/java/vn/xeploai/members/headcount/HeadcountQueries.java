package vn.xeploai.members.headcount;

import jakarta.inject.Singleton;
import java.util.List;
import vn.xeploai.members.unit.ScopeReads;
import vn.xeploai.members.unit.UnitScope;

@Singleton
class HeadcountQueries {
    private static final String HEADCOUNTS =
            """
            WITH present AS (
                SELECT place.row_id, m.member_id, m.kind, m.roster_hash, s.state, d.gender,
                       EXISTS (SELECT FROM post
                               WHERE post.member_id = m.member_id AND post.side = 'STATE'
                                 AND stands(post.valid_from, post.valid_to, :on)
                                 AND known(post.recorded_from, post.recorded_to, :knownAt)) AS holds_state_post
                FROM (SELECT * FROM unit_row(:under, :on, :knownAt, :depth) LIMIT :units) place
                JOIN membership m
                  ON m.unit_id = place.unit_id AND stands(m.valid_from, m.valid_to, :on)
                 AND known(m.recorded_from, m.recorded_to, :knownAt)
                JOIN standing s
                  ON s.member_id = m.member_id AND stands(s.valid_from, s.valid_to, :on)
                 AND known(s.recorded_from, s.recorded_to, :knownAt)
                 AND s.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED')
                JOIN person_detail d ON d.member_id = m.member_id AND known(d.recorded_from, d.recorded_to, :knownAt)
            )
            SELECT row_id AS unit_id,
                   count(*) FILTER (WHERE kind = 'OFFICIAL') AS total,
                   count(*) FILTER (WHERE kind = 'OFFICIAL' AND state = 'PROBATIONARY') AS probationary,
                   count(*) FILTER (WHERE kind = 'OFFICIAL' AND state = 'OFFICIAL') AS official,
                   count(*) FILTER (WHERE kind = 'OFFICIAL' AND state = 'EXEMPT') AS exempt,
                   count(*) FILTER (WHERE kind = 'OFFICIAL' AND state = 'SUSPENDED') AS suspended,
                   count(*) FILTER (WHERE kind = 'OFFICIAL' AND gender = 'FEMALE') AS women,
                   count(*) FILTER (WHERE kind = 'OFFICIAL' AND holds_state_post) AS officials,
                   count(*) FILTER (WHERE kind = 'TEMPORARY') AS temporary,
                   (sum(roster_hash) FILTER (WHERE kind = 'OFFICIAL'))::text AS roster_hash
            FROM present
            GROUP BY row_id
            ORDER BY row_id
            """;

    private final ScopeReads scopes;

    HeadcountQueries(ScopeReads scopes) {
        this.scopes = scopes;
    }

    /** @param depth how many levels below the unit have rows of their own; null for all */
    List<HeadcountRow> headcounts(UnitScope scope, Integer depth) {
        return scopes.read(scope, HEADCOUNTS, query -> query.bind("depth", depth)
                .mapTo(HeadcountRow.class)
                .list());
    }
}
