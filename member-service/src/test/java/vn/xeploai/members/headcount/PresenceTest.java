package vn.xeploai.members.headcount;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.members.testing.ServiceTest;

/** The presences that are kept for counting agree with the facts, on every day and as recorded at every instant. */
@ServiceTest
class PresenceTest {
    private static final String BY_THE_FACTS =
            """
            SELECT m.unit_id, m.member_id, m.kind = 'OFFICIAL' AS counts,
                   CASE m.kind WHEN 'OFFICIAL' THEN s.state END AS state,
                   m.kind = 'OFFICIAL' AND d.gender = 'FEMALE' AS woman,
                   m.kind = 'OFFICIAL' AND EXISTS (
                       SELECT FROM post
                       WHERE post.member_id = m.member_id AND post.side = 'STATE'
                         AND valid_on(post.valid_from, post.valid_to, :on)
                         AND known_at(post.recorded_from, post.recorded_to, :knownAt)) AS official
            FROM membership m
            JOIN standing s
              ON s.member_id = m.member_id AND valid_on(s.valid_from, s.valid_to, :on) AND known_at(s.recorded_from, s.recorded_to, :knownAt)
             AND s.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED')
            JOIN person_detail d ON d.member_id = m.member_id AND known_at(d.recorded_from, d.recorded_to, :knownAt)
            WHERE m.member_id = ANY(:members)
              AND valid_on(m.valid_from, m.valid_to, :on) AND known_at(m.recorded_from, m.recorded_to, :knownAt)
            ORDER BY m.member_id, counts
            """;
    private static final String KEPT =
            """
            SELECT unit_id, member_id, total = 1 AS counts,
                   CASE WHEN probationary = 1 THEN 'PROBATIONARY' WHEN official = 1 THEN 'OFFICIAL' WHEN exempt = 1 THEN 'EXEMPT'
                        WHEN suspended = 1 THEN 'SUSPENDED' END AS state,
                   women = 1 AS woman, officials = 1 AS official
            FROM <kept>
            WHERE member_id = ANY(:members)
              AND valid_on(valid_from, valid_to, :on) AND known_at(recorded_from, recorded_to, :knownAt)
            ORDER BY member_id, counts
            """;

    @Inject
    Jdbi jdbi;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void presenceFollowsFromTheFacts(long seed) {
        var random = new Random(seed);
        var register = new Register();
        var moments = new ArrayList<OffsetDateTime>();
        for (var n = 0; n < 25; n++) {
            register.writeAnything(random);
            moments.add(watermark(register.district));
        }

        var present = 0;
        for (var moment : moments) {
            for (var year = 11; year <= 26; year++) {
                var on = LocalDate.of(2000 + year, 1 + random.nextInt(12), 1);
                var expected = rows(BY_THE_FACTS, register.members, on, moment);
                assertEquals(expected, rows(KEPT.replace("<kept>", "presence"), register.members, on, moment));
                assertEquals(
                        expected, rows(KEPT.replace("<kept>", "presence_of_facts()"), register.members, on, moment));
                present += expected.size();
            }
        }
        assertFalse(present == 0);
    }

    private List<Map<String, Object>> rows(String sql, List<UUID> members, LocalDate on, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("members", UUID.class, members.toArray())
                .bind("on", on)
                .bind("knownAt", knownAt)
                .mapToMap()
                .list());
    }

    private static OffsetDateTime watermark(UUID under) {
        return Instant.parse(given().queryParam("under", under)
                        .get("/api/v1/headcounts/last-change")
                        .path("watermark"))
                .atOffset(ZoneOffset.UTC);
    }
}
