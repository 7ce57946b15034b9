package vn.xeploai.members.member;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.FetchSize;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.members.post.PostResponse;
import vn.xeploai.members.standing.StandingState;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.members.unit.UnitScope;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.page.Cursor;

/** Members on a day, as recorded at an instant. */
interface MemberSql {
    String MEMBER =
            """
            SELECT d.member_id AS id, d.full_name, d.given_name, d.birth_date, d.gender, d.identity_cipher, d.card_number, d.record_number,
                   s.state AS standing, dates.admitted_on, dates.official_on,
                   official.unit_id, temporary.unit_id AS temporary_unit_id, d.recorded_from,
                   (SELECT identifiers FROM member_identifiers_known_at(d.member_id, :knownAt)) AS identifiers
            FROM person_detail d
            LEFT JOIN standing_known_at(:on, :knownAt) s ON s.member_id = d.member_id
            LEFT JOIN membership_known_at(:on, :knownAt) official ON official.member_id = d.member_id AND official.kind = 'OFFICIAL'
            LEFT JOIN membership_known_at(:on, :knownAt) temporary ON temporary.member_id = d.member_id AND temporary.kind = 'TEMPORARY'
            LEFT JOIN LATERAL (
                   SELECT min(valid_from) AS admitted_on, min(valid_from) FILTER (WHERE state = 'OFFICIAL') AS official_on
                   FROM standing_known_at(:knownAt) dated
                   WHERE dated.member_id = d.member_id) dates ON true
            WHERE known_at(d.recorded_from, d.recorded_to, :knownAt)
            """;
    String MATCHING =
            """
              AND (CASE WHEN :standing::text IS NOT NULL THEN s.state = :standing
                        ELSE :numbered OR s.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED') END)
              AND (:cardNumber::text IS NULL OR d.card_number = :cardNumber)
              AND (:recordNumber::text IS NULL OR d.record_number = :recordNumber)
              AND (:identifier::text IS NULL OR d.member_id IN (
                       SELECT i.member_id
                       FROM member_identifier i
                       WHERE i.system = split_part(:identifier, ':', 1) AND i.value = substr(:identifier, strpos(:identifier, ':') + 1)
                         AND known_at(i.recorded_from, i.recorded_to, :knownAt)))
              AND (:unit::uuid IS NULL OR official.unit_id = :unit)
              AND (:under::uuid IS NULL OR official.unit_id IN (SELECT unit_id FROM unit_tree(:under, :on, :knownAt)))
              AND (:name::text IS NULL OR plain(d.full_name) LIKE '%' || regexp_replace(plain(:name), '([%_\\\\])', '\\\\\\1', 'g') || '%')
            """;
    String AFTER =
            """
              AND (:afterId::uuid IS NULL OR (d.given_name, d.full_name, d.member_id) > (:afterGiven, :afterFull, :afterId))
            ORDER BY d.given_name, d.full_name, d.member_id
            LIMIT :rows
            """;

    /** The key of the member after whom a page begins. All parts are null on the first page. */
    record Key(String afterGiven, String afterFull, UUID afterId) {
        static Key of(Cursor cursor) {
            return cursor == null
                    ? new Key(null, null, null)
                    : new Key(cursor.key().get(0), cursor.key().get(1), cursor.id());
        }
    }

    record MemberRow(
            UUID id,
            String fullName,
            String givenName,
            LocalDate birthDate,
            Gender gender,
            byte[] identityCipher,
            String cardNumber,
            String recordNumber,
            StandingState standing,
            LocalDate admittedOn,
            LocalDate officialOn,
            UUID unitId,
            UUID temporaryUnitId,
            Instant recordedFrom,
            @Json List<Identifier> identifiers) {}

    /** A line of a stream of members. */
    @Schema(name = "MemberStreamMember", description = "A member")
    record MemberLine(
            String line,
            UUID id,
            UUID unitId,
            String unitName,
            String fullName,
            LocalDate birthDate,
            Gender gender,
            @Schema(nullable = true) String cardNumber,
            @Schema(nullable = true) String recordNumber,
            @Json List<Identifier> identifiers,
            StandingState standing,
            LocalDate admittedOn,
            @Schema(nullable = true) LocalDate officialOn,
            @Schema(nullable = true) UUID temporaryUnitId) {}

    @SqlQuery(MEMBER + "AND d.member_id = :id")
    Optional<MemberRow> find(UUID id, LocalDate on, OffsetDateTime knownAt);

    @SqlQuery(MEMBER + MATCHING + AFTER)
    List<MemberRow> page(
            @BindMethods MemberFilter filter, LocalDate on, OffsetDateTime knownAt, @BindMethods Key after, int rows);

    @SqlQuery("SELECT count(*) FROM (" + MEMBER + MATCHING + ") listed")
    long count(@BindMethods MemberFilter filter, LocalDate on, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT id, side, title, leader, category, office, unit_id, valid_from, valid_to
            FROM post_known_at(:on, :knownAt)
            WHERE member_id = :id
            ORDER BY side, title, valid_from, id
            """)
    List<PostResponse> posts(UUID id, LocalDate on, OffsetDateTime knownAt);

    /** All that was ever recorded about the member, closed rows included. */
    @SqlQuery(
            """
            SELECT fact.what, fact.value, fact.unit_id, fact.valid_from, fact.valid_to, fact.recorded_from, fact.recorded_to,
                   fact.act_id, a.actor, a.verified, a.document_number, a.document_date
            FROM (SELECT * FROM standing_history WHERE member_id = :id
                  UNION ALL
                  SELECT * FROM membership_history WHERE member_id = :id
                  UNION ALL
                  SELECT * FROM post_history WHERE member_id = :id
                  UNION ALL
                  SELECT * FROM person_history WHERE member_id = :id) fact
            JOIN act a ON a.id = fact.act_id
            WHERE fact.recorded_to IS DISTINCT FROM fact.recorded_from
            ORDER BY fact.recorded_from, fact.what, fact.valid_from, fact.value
            """)
    List<MemberHistoryEntry> history(UUID id);

    /** All members who count in totals of a scope, in the order of their ids. */
    @FetchSize(1000)
    @SqlQuery(
            """
            WITH present AS (
                SELECT m.member_id, m.unit_id,
                       min(s.valid_from) AS admitted_on, min(s.valid_from) FILTER (WHERE s.state = 'OFFICIAL') AS official_on,
                       max(s.state) FILTER (WHERE valid_on(s.valid_from, s.valid_to, :on)
                                                AND s.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED')) AS state
                FROM (SELECT unit_id FROM unit_row(:under, :on, :knownAt, NULL) LIMIT :units) place
                JOIN membership_known_at(:on, :knownAt) m ON m.unit_id = place.unit_id AND m.kind = 'OFFICIAL'
                JOIN standing_known_at(:knownAt) s ON s.member_id = m.member_id
                GROUP BY m.member_id, m.unit_id
            )
            SELECT 'MEMBER' AS line, p.member_id AS id, p.unit_id, v.name AS unit_name, d.full_name, d.birth_date, d.gender, d.card_number,
                   d.record_number, p.state AS standing, p.admitted_on, p.official_on, temporary.unit_id AS temporary_unit_id,
                   (SELECT identifiers FROM member_identifiers_known_at(d.member_id, :knownAt)) AS identifiers
            FROM present p
            JOIN unit_known_at(:on, :knownAt) v ON v.unit_id = p.unit_id
            JOIN person_detail d ON d.member_id = p.member_id AND known_at(d.recorded_from, d.recorded_to, :knownAt)
            LEFT JOIN membership_known_at(:on, :knownAt) temporary
              ON temporary.member_id = p.member_id AND temporary.kind = 'TEMPORARY'
            WHERE p.state IS NOT NULL
            ORDER BY p.member_id
            """)
    void stream(@BindMethods UnitScope scope, Consumer<MemberLine> each);

    @SqlUpdate("INSERT INTO member (id, act_id) SELECT member.id, :act.id FROM unnest(:ids) AS member(id)")
    void insert(Collection<UUID> ids, @BindMethods("act") Act act);
}
