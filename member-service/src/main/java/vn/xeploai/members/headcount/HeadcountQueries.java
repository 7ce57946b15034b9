package vn.xeploai.members.headcount;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Singleton
class HeadcountQueries {
    private final Jdbi jdbi;

    HeadcountQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<HeadcountRow> headcounts(UUID under, LocalDate on, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        WITH present AS (
                            SELECT m.unit_id, m.member_id, m.kind, s.state
                            FROM membership m
                            JOIN standing s
                              ON s.member_id = m.member_id AND stands(s.valid_from, s.valid_to, :on)
                             AND known(s.recorded_from, s.recorded_to, :knownAt)
                            WHERE m.unit_id IN (SELECT unit_id FROM unit_tree(:under, :on, :knownAt))
                              AND stands(m.valid_from, m.valid_to, :on) AND known(m.recorded_from, m.recorded_to, :knownAt)
                              AND s.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED')
                        ), counted AS (
                            SELECT p.*, d.gender,
                                   EXISTS (SELECT FROM post
                                           WHERE post.member_id = p.member_id AND post.side = 'STATE'
                                             AND stands(post.valid_from, post.valid_to, :on)
                                             AND known(post.recorded_from, post.recorded_to, :knownAt)) AS holds_state_post
                            FROM present p
                            JOIN person_detail d ON d.member_id = p.member_id AND known(d.recorded_from, d.recorded_to, :knownAt)
                        )
                        SELECT unit_id,
                               count(*) FILTER (WHERE kind = 'OFFICIAL') AS total,
                               count(*) FILTER (WHERE kind = 'OFFICIAL' AND state = 'PROBATIONARY') AS probationary,
                               count(*) FILTER (WHERE kind = 'OFFICIAL' AND state = 'OFFICIAL') AS official,
                               count(*) FILTER (WHERE kind = 'OFFICIAL' AND state = 'EXEMPT') AS exempt,
                               count(*) FILTER (WHERE kind = 'OFFICIAL' AND state = 'SUSPENDED') AS suspended,
                               count(*) FILTER (WHERE kind = 'OFFICIAL' AND gender = 'FEMALE') AS women,
                               count(*) FILTER (WHERE kind = 'OFFICIAL' AND holds_state_post) AS officials,
                               count(*) FILTER (WHERE kind = 'TEMPORARY') AS temporary,
                               md5(string_agg(member_id::text, ',' ORDER BY member_id) FILTER (WHERE kind = 'OFFICIAL')) AS roster_hash
                        FROM counted
                        GROUP BY unit_id
                        ORDER BY unit_id
                        """)
                .bind("under", under)
                .bind("on", on)
                .bind("knownAt", knownAt)
                .mapTo(HeadcountRow.class)
                .list());
    }
}
