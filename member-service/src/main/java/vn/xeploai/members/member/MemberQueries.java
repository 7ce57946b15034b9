package vn.xeploai.members.member;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.members.post.PostResponse;
import vn.xeploai.platform.page.Cursor;

/** Reads of members on a day, as known at an instant. */
@Singleton
class MemberQueries {
    private static final String MEMBER =
            """
            SELECT d.member_id AS id, d.full_name, d.given_name, d.birth_date, d.gender, d.identity_cipher, d.card_number, d.record_number,
                   s.state AS standing, dates.admitted_on, dates.official_on,
                   official.unit_id, temporary.unit_id AS temporary_unit_id, d.recorded_from
            FROM person_detail d
            LEFT JOIN standing s
                   ON s.member_id = d.member_id AND stands(s.valid_from, s.valid_to, :on)
                  AND known(s.recorded_from, s.recorded_to, :knownAt)
            LEFT JOIN membership official
                   ON official.member_id = d.member_id AND official.kind = 'OFFICIAL'
                  AND stands(official.valid_from, official.valid_to, :on)
                  AND known(official.recorded_from, official.recorded_to, :knownAt)
            LEFT JOIN membership temporary
                   ON temporary.member_id = d.member_id AND temporary.kind = 'TEMPORARY'
                  AND stands(temporary.valid_from, temporary.valid_to, :on)
                  AND known(temporary.recorded_from, temporary.recorded_to, :knownAt)
            LEFT JOIN LATERAL (
                   SELECT min(valid_from) AS admitted_on, min(valid_from) FILTER (WHERE state = 'OFFICIAL') AS official_on
                   FROM standing
                   WHERE member_id = d.member_id AND known(recorded_from, recorded_to, :knownAt)) dates ON true
            WHERE known(d.recorded_from, d.recorded_to, :knownAt)
            """;
    private static final String MATCHING =
            """
              AND (CASE WHEN :standing::text IS NULL THEN s.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED')
                        ELSE s.state = :standing END)
              AND (:unit::uuid IS NULL OR official.unit_id = :unit)
              AND (:under::uuid IS NULL OR official.unit_id IN (SELECT unit_id FROM unit_tree(:under, :on, :knownAt)))
              AND (:name::text IS NULL OR plain(d.full_name) LIKE '%' || regexp_replace(plain(:name), '([%_\\\\])', '\\\\\\1', 'g') || '%')
            """;
    private static final String AFTER =
            """
              AND (:afterId::uuid IS NULL OR (d.given_name, d.full_name, d.member_id) > (:afterGiven, :afterFull, :afterId))
            ORDER BY d.given_name, d.full_name, d.member_id
            LIMIT :rows
            """;

    private final Jdbi jdbi;

    MemberQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<MemberRow> find(UUID id, LocalDate on, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(MEMBER + "AND d.member_id = :id")
                .bind("id", id)
                .bind("on", on)
                .bind("knownAt", knownAt)
                .mapTo(MemberRow.class)
                .findOne());
    }

    List<MemberRow> page(MemberFilter filter, LocalDate on, OffsetDateTime knownAt, Cursor after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(MEMBER + MATCHING + AFTER)
                .bindMethods(filter)
                .bind("on", on)
                .bind("knownAt", knownAt)
                .bind("afterGiven", after == null ? null : after.key().get(0))
                .bind("afterFull", after == null ? null : after.key().get(1))
                .bind("afterId", after == null ? null : after.id())
                .bind("rows", rows)
                .mapTo(MemberRow.class)
                .list());
    }

    long count(MemberFilter filter, LocalDate on, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM (" + MEMBER + MATCHING + ") listed")
                .bindMethods(filter)
                .bind("on", on)
                .bind("knownAt", knownAt)
                .mapTo(Long.class)
                .one());
    }

    List<PostResponse> posts(UUID id, LocalDate on, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT id, side, title, leader, unit_id, valid_from, valid_to
                        FROM post
                        WHERE member_id = :id AND stands(valid_from, valid_to, :on) AND known(recorded_from, recorded_to, :knownAt)
                        ORDER BY side, title, valid_from, id
                        """)
                .bind("id", id)
                .bind("on", on)
                .bind("knownAt", knownAt)
                .mapTo(PostResponse.class)
                .list());
    }

    /** Everything recorded about where and how the member stood, what is no longer believed included. */
    List<MemberHistoryEntry> history(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT fact.what, fact.value, fact.unit_id, fact.valid_from, fact.valid_to, fact.recorded_from, fact.recorded_to,
                               fact.act_id, a.actor, a.verified, a.document_number, a.document_date
                        FROM (SELECT 'STANDING' AS what, state AS value, NULL::uuid AS unit_id, valid_from, valid_to, recorded_from, recorded_to, act_id
                              FROM standing WHERE member_id = :id
                              UNION ALL
                              SELECT 'MEMBERSHIP', kind, unit_id, valid_from, valid_to, recorded_from, recorded_to, act_id
                              FROM membership WHERE member_id = :id
                              UNION ALL
                              SELECT 'POST', title, unit_id, valid_from, valid_to, recorded_from, recorded_to, act_id
                              FROM post WHERE member_id = :id
                              UNION ALL
                              SELECT 'PERSON', NULL, NULL, NULL, NULL, recorded_from, recorded_to, act_id
                              FROM person_detail WHERE member_id = :id) fact
                        JOIN act a ON a.id = fact.act_id
                        WHERE fact.recorded_to IS DISTINCT FROM fact.recorded_from
                        ORDER BY fact.recorded_from, fact.what, fact.valid_from, fact.value
                        """)
                .bind("id", id)
                .mapTo(MemberHistoryEntry.class)
                .list());
    }
}
