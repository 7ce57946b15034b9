package vn.xeploai.emulation.eligibility;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.SubjectKind;

/** What recipients were rated through the years, wherever they were then, and the persons of collectives. */
interface YearSql {
    /** @param grade null while it is not decided */
    record RatedYear(
            UUID recipientId,
            SubjectKind subjectKind,
            int year,
            UUID ratingId,
            UUID campaignId,
            RatingState state,
            String schemeId,
            int schemeRevision,
            String grade,
            String distinction,
            LocalDate decidedOn) {}

    /**
     * What has not changed since the instant is read from its current state; the rest is drawn from the facts. The grade and the distinction of
     * a rating that was decided again after the day are those of the day.
     */
    @SqlQuery(
            """
            SELECT rated.recipient_id, rated.subject_kind, rated.year, rated.rating_id, rated.campaign_id, rated.state, rated.scheme_id,
                   rated.scheme_revision, coalesce(before.grade, rated.grade) AS grade,
                   CASE WHEN before.grade IS NULL THEN rated.distinction ELSE before.distinction END AS distinction,
                   coalesce(before.decided_on, rated.decided_on) AS decided_on
            FROM (
                SELECT rating.subject_id AS recipient_id, rating.subject_kind, campaign.period::integer AS year, rating.rating_id,
                       rating.campaign_id, rating.state, campaign.scheme_id, campaign.scheme_revision, rating.grade, rating.distinction,
                       rating.decided_on
                FROM rating_subject subject
                JOIN campaign_plan campaign ON campaign.id = subject.campaign_id AND campaign.period = ANY(:periods)
                JOIN rating_now rating ON rating.rating_id = subject.id
                WHERE subject.subject_id = ANY(:recipients) AND subject.subject_kind = ANY(:kinds)
                  AND rating.state <> 'OFF_ROSTER' AND rating.changed_at <= :knownAt
                UNION ALL
                SELECT known.subject_id, known.subject_kind, campaign.period::integer, known.id, known.campaign_id, known.state,
                       campaign.scheme_id, campaign.scheme_revision, known.grade, known.distinction, known.decided_on
                FROM rating_subject subject
                JOIN campaign_plan campaign ON campaign.id = subject.campaign_id AND campaign.period = ANY(:periods)
                JOIN rating_now late ON late.rating_id = subject.id AND late.changed_at > :knownAt
                JOIN rating_known_at(:knownAt) known ON known.id = subject.id
                WHERE subject.subject_id = ANY(:recipients) AND subject.subject_kind = ANY(:kinds) AND known.state <> 'OFF_ROSTER') rated
            LEFT JOIN LATERAL decision_before(rated.rating_id, rated.decided_on, :on, :knownAt) before ON true
            """)
    List<RatedYear> ratings(
            Collection<UUID> recipients, String[] kinds, String[] periods, LocalDate on, OffsetDateTime knownAt);

    record MaternityLeave(UUID recipientId, LocalDate fromDay, LocalDate toDay) {
        boolean isIn(int year) {
            return fromDay.getYear() <= year && (toDay == null || toDay.getYear() >= year);
        }
    }

    @SqlQuery(
            """
            SELECT member_id AS recipient_id, from_day, to_day
            FROM leave_known_at(:knownAt)
            WHERE member_id = ANY(:members) AND kind = 'MATERNITY' AND cancellation_reason IS NULL
            """)
    List<MaternityLeave> maternityLeaves(Collection<UUID> members, OffsetDateTime knownAt);

    /** An official of a collective. */
    record Person(
            UUID recipientId,
            UUID personId,
            UUID ratingId,
            RatingState state,
            String schemeId,
            int schemeRevision,
            String grade,
            LocalDate decidedOn) {}

    @SqlQuery(
            """
            SELECT wanted.id AS recipient_id, known.subject_id AS person_id, known.id AS rating_id, known.state, campaign.scheme_id,
                   campaign.scheme_revision, coalesce(before.grade, known.grade) AS grade,
                   coalesce(before.decided_on, known.decided_on) AS decided_on
            FROM unnest(:units, :campaigns) wanted(id, campaign_id)
            JOIN campaign_plan campaign ON campaign.id = wanted.campaign_id
            CROSS JOIN LATERAL campaign_paths(wanted.campaign_id, wanted.id, :knownAt) below
            JOIN rating_known_at(:knownAt) known ON known.campaign_id = wanted.campaign_id AND known.unit_id = below.unit_id
            LEFT JOIN LATERAL decision_before(known.id, known.decided_on, :on, :knownAt) before ON true
            WHERE known.subject_kind = 'OFFICIAL' AND known.state <> 'OFF_ROSTER'
            """)
    List<Person> persons(UUID[] units, UUID[] campaigns, LocalDate on, OffsetDateTime knownAt);
}
