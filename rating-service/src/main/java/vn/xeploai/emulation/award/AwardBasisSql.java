package vn.xeploai.emulation.award;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.emulation.title.Evidence;
import vn.xeploai.emulation.title.Evidence.EvidenceKind;

/** What awards rested on when they were recorded, and what has become of that. */
interface AwardBasisSql {
    /** A record on which a line of a document rests. */
    record LineBasis(int position, EvidenceKind kind, UUID id) {}

    @SqlUpdate(
            """
            INSERT INTO emulation.award_basis (award_id, kind, record_id)
            SELECT DISTINCT award.id, basis.kind, basis.id
            FROM jsonb_to_recordset(:bases::jsonb) AS basis("position" integer, kind text, id uuid)
            JOIN emulation.award ON award.decision_id = :decision AND award.position = basis.position
            """)
    void insert(UUID decision, @Json List<LineBasis> bases);

    @SqlQuery(
            """
            SELECT kind, record_id AS id FROM emulation.award_basis WHERE award_id = :award ORDER BY kind, record_id
            """)
    List<Evidence> of(UUID award);

    /**
     * Awards that hold, with those of their bases that do not: a rating that was cancelled, graded otherwise or lost its distinction since, a
     * revoked award, another place in a cluster, and whatever was cancelled. A rating that is only on hold has not fallen.
     */
    String UNFOUNDED =
            """
            FROM emulation.award_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            CROSS JOIN LATERAL (
                SELECT jsonb_agg(jsonb_build_object('kind', lost.kind, 'id', lost.id, 'expected', lost.expected, 'actual', lost.actual)
                                 ORDER BY lost.kind, lost.id) AS fallen
                FROM (
                    SELECT basis.kind, basis.record_id AS id, nullif(concat_ws(' ', before.grade, before.distinction), '') AS expected,
                           coalesce(nullif(concat_ws(' ', now.grade, now.distinction), ''), now.state) AS actual
                    FROM emulation.award_basis basis
                    CROSS JOIN LATERAL (
                        SELECT rating.grade, rating.distinction
                        FROM rating_known_at(known.recorded_at) rating
                        WHERE rating.id = basis.record_id) before
                    CROSS JOIN LATERAL (
                        SELECT rating.grade, rating.distinction, rating.state
                        FROM rating_known_at(:knownAt) rating
                        WHERE rating.id = basis.record_id) now
                    WHERE basis.award_id = known.id AND basis.kind = 'RATING' AND now.state <> 'ON_HOLD'
                      AND (now.grade IS DISTINCT FROM before.grade
                           OR before.distinction IS NOT NULL AND now.distinction IS DISTINCT FROM before.distinction)
                    UNION ALL
                    SELECT basis.kind, basis.record_id, before.place::text, coalesce(now.place::text, 'CANCELLED')
                    FROM emulation.award_basis basis
                    JOIN emulation.cluster_place_known_at(known.recorded_at) before
                      ON before.cluster_id = basis.record_id AND before.unit_id = known.recipient_id
                    LEFT JOIN emulation.cluster_place_known_at(:knownAt) now
                      ON now.cluster_id = basis.record_id AND now.unit_id = known.recipient_id
                    WHERE basis.award_id = known.id AND basis.kind = 'CLUSTER' AND now.place IS DISTINCT FROM before.place
                    UNION ALL
                    SELECT basis.kind, basis.record_id, NULL, 'REVOKED'
                    FROM emulation.award_basis basis
                    JOIN emulation.award_known_at(:knownAt) other ON other.id = basis.record_id AND other.revoked
                    WHERE basis.award_id = known.id AND basis.kind = 'AWARD'
                    UNION ALL
                    SELECT basis.kind, basis.record_id, NULL, 'CANCELLED'
                    FROM emulation.award_basis basis
                    WHERE basis.award_id = known.id AND CASE basis.kind
                        WHEN 'INITIATIVE' THEN EXISTS (
                            SELECT FROM emulation.initiative_known_at(:knownAt) one
                            WHERE one.id = basis.record_id AND one.cancellation_reason IS NOT NULL)
                        WHEN 'REGISTRATION' THEN EXISTS (
                            SELECT FROM emulation.registration_known_at(:knownAt) one
                            WHERE one.id = basis.record_id AND one.cancellation_reason IS NOT NULL)
                        WHEN 'ATTESTATION' THEN EXISTS (
                            SELECT FROM emulation.attestation_known_at(:knownAt) one
                            WHERE one.id = basis.record_id AND one.cancellation_reason IS NOT NULL)
                        WHEN 'STREAK_RECOGNITION' THEN EXISTS (
                            SELECT FROM emulation.attestation_known_at(:knownAt) one
                            WHERE one.id = basis.record_id AND one.cancellation_reason IS NOT NULL)
                        WHEN 'NOMINATION' THEN EXISTS (
                            SELECT FROM emulation.nomination_item_known_at(:knownAt) one
                            WHERE one.id = basis.record_id AND one.cancelled)
                        WHEN 'COUNCIL_MEETING' THEN EXISTS (
                            SELECT FROM emulation.council_meeting_known_at(:knownAt) one
                            WHERE one.id = basis.record_id AND one.cancellation_reason IS NOT NULL)
                        ELSE false END) lost
                HAVING count(*) > 0) gone
            """
                    + AwardSql.LISTED
                    + " AND NOT known.revoked ";

    @SqlQuery(
            "SELECT 'V37' AS rule, 'WARNING' AS severity, known.*, act.document_number, act.document_date, gone.fallen "
                    + UNFOUNDED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<UnfoundedAward> unfounded(@BindMethods AwardFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) " + UNFOUNDED)
    long countUnfounded(@BindMethods AwardFilter filter, OffsetDateTime knownAt);
}
