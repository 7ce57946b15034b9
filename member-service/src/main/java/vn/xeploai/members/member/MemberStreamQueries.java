package vn.xeploai.members.member;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import vn.xeploai.members.unit.ScopeReads;
import vn.xeploai.members.unit.UnitScope;

@Singleton
class MemberStreamQueries {
    private static final String MEMBERS =
            """
            WITH present AS (
                SELECT m.member_id, m.unit_id,
                       min(s.valid_from) AS admitted_on, min(s.valid_from) FILTER (WHERE s.state = 'OFFICIAL') AS official_on,
                       max(s.state) FILTER (WHERE stands(s.valid_from, s.valid_to, :on)
                                                AND s.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED')) AS state
                FROM (SELECT unit_id FROM unit_row(:under, :on, :knownAt, NULL) LIMIT :units) place
                JOIN membership m
                  ON m.unit_id = place.unit_id AND m.kind = 'OFFICIAL' AND stands(m.valid_from, m.valid_to, :on)
                 AND known(m.recorded_from, m.recorded_to, :knownAt)
                JOIN standing s ON s.member_id = m.member_id AND known(s.recorded_from, s.recorded_to, :knownAt)
                GROUP BY m.member_id, m.unit_id
            )
            SELECT 'MEMBER' AS line, p.member_id AS id, p.unit_id, v.name AS unit_name, d.full_name, d.birth_date, d.gender, d.card_number,
                   p.state AS standing, p.admitted_on, p.official_on, temporary.unit_id AS temporary_unit_id
            FROM present p
            JOIN unit_version v
              ON v.unit_id = p.unit_id AND stands(v.valid_from, v.valid_to, :on) AND known(v.recorded_from, v.recorded_to, :knownAt)
            JOIN person_detail d ON d.member_id = p.member_id AND known(d.recorded_from, d.recorded_to, :knownAt)
            LEFT JOIN membership temporary
              ON temporary.member_id = p.member_id AND temporary.kind = 'TEMPORARY'
             AND stands(temporary.valid_from, temporary.valid_to, :on) AND known(temporary.recorded_from, temporary.recorded_to, :knownAt)
            WHERE p.state IS NOT NULL
            ORDER BY p.member_id
            """;

    private final ScopeReads scopes;

    MemberStreamQueries(ScopeReads scopes) {
        this.scopes = scopes;
    }

    void stream(UnitScope scope, Consumer<MemberLine> each) {
        scopes.stream(scope, MEMBERS, MemberLine.Present.class, each);
    }
}
