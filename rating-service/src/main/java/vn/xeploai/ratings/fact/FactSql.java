package vn.xeploai.ratings.fact;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Subjects and what is recorded about them, as recorded at an instant. */
interface FactSql {
    @SqlQuery(
            """
            SELECT known.id AS rating_id, known.campaign_id, known.subject_kind, known.subject_id, known.unit_id, known.state, known.grade,
                   known.not_rated_reason, known.standing, known.admitted_on, known.decided_on, entry.temporary_unit_id, entry.leads,
                   unit.founded_on, campaign.period AS period_text, campaign.track, campaign.scheme_id, campaign.scheme_revision,
                   campaign.state = 'CLOSED' AS closed,
                   EXISTS (SELECT FROM unreplaced_changes_known_at(:knownAt) change WHERE change.rating_id = known.id)
                       AS changed_without_decision
            FROM rating_known_at(:knownAt) known
            JOIN campaign_known_at(:knownAt) campaign ON campaign.id = known.campaign_id
            JOIN roster_known_at(:knownAt) entry ON entry.rating_id = known.id
            LEFT JOIN campaign_tree_known_at(:knownAt) unit ON unit.campaign_id = known.campaign_id AND unit.unit_id = known.unit_id
            WHERE known.id = ANY(:ratings)
            ORDER BY known.id
            """)
    List<RatedSubject> subjects(Collection<UUID> ratings, OffsetDateTime knownAt);

    /** A proposal or appraisal goes before the subject's own points, and the later before the earlier. */
    @SqlQuery(
            """
            SELECT DISTINCT ON (rating_id) rating_id, opinion_id, points
            FROM opinions_known_at(:knownAt)
            WHERE rating_id = ANY(:ratings) AND points IS NOT NULL
              AND kind IN ('SELF', 'CELL_BALLOT', 'APPRAISAL', 'SECTIONAL_COMMITTEE', 'STANDING_COMMITTEE_BALLOT')
            ORDER BY rating_id, kind = 'SELF', recorded_at DESC, opinion_id DESC
            """)
    List<OpinionFacts.Points> points(Collection<UUID> ratings, OffsetDateTime knownAt);

    /** Of every rating on which there is an opinion of whatever kind. */
    @SqlQuery(
            """
            SELECT rating_id, bool_or(kind = 'TEMPORARY_CELL') AS by_temporary_cell
            FROM opinions_known_at(:knownAt)
            WHERE rating_id = ANY(:ratings)
            GROUP BY rating_id
            """)
    List<OpinionFacts.Heard> opinions(Collection<UUID> ratings, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT known.id AS rating_id, known.subject_id, known.subject_kind, campaign.period AS period_text, campaign.track,
                   campaign.scheme_id, campaign.scheme_revision, known.state, known.grade, known.decided_on
            FROM rating_subject subject
            JOIN campaign_known_at(:knownAt) campaign ON campaign.id = subject.campaign_id
            JOIN rating_known_at(:knownAt) known ON known.id = subject.id
            WHERE subject.subject_id = ANY(:subjects) AND known.state <> 'OFF_ROSTER'
            ORDER BY known.id
            """)
    List<OtherRating> ratingsOf(Collection<UUID> subjects, OffsetDateTime knownAt);

    /** Of those who have leading posts in these units, the ones who are alone in theirs. */
    @SqlQuery(
            """
            SELECT (array_agg(rating_id))[1]
            FROM roster_known_at(:knownAt)
            WHERE campaign_id = ANY(:campaigns) AND unit_id = ANY(:units) AND on_roster AND leads
              AND subject_kind IN ('LEADER', 'OFFICIAL')
            GROUP BY campaign_id, unit_id, subject_kind
            HAVING count(*) = 1
            """)
    Set<UUID> onlyLeaders(Collection<UUID> campaigns, Collection<UUID> units, OffsetDateTime knownAt);

    /** The latest report of each fact, unless it was taken back. */
    @SqlQuery(
            """
            SELECT rating_id, fact, value, act_id
            FROM measure_known_at(:knownAt)
            WHERE rating_id = ANY(:ratings) AND value IS NOT NULL
            ORDER BY rating_id, fact
            """)
    List<MeasureFacts.Measure> measures(Collection<UUID> ratings, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT id, member_id, kind, from_day, to_day
            FROM leave_known_at(:knownAt)
            WHERE member_id = ANY(:members) AND cancellation_reason IS NULL
            ORDER BY id
            """)
    List<LeaveFacts.Leave> leaves(Collection<UUID> members, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT id, subject_id, received_on, CASE WHEN state IN ('DECIDED', 'REJECTED') THEN since END AS closed_on
            FROM complaint_known_at(:knownAt)
            WHERE subject_id = ANY(:subjects)
            ORDER BY id
            """)
    List<ConductFacts.Complaint> complaints(Collection<UUID> subjects, OffsetDateTime knownAt);

    /** @param units where violations were committed */
    @SqlQuery(
            """
            SELECT id, subject_kind, subject_id, form, committed_in, decided_on, duty_related, remedied, corruption, led_there, used_in_year
            FROM discipline_known_at(:knownAt)
            WHERE (subject_id = ANY(:subjects) OR committed_in = ANY(:units)) AND cancelled_on IS NULL
            ORDER BY id
            """)
    List<Disciplines.Discipline> disciplines(Collection<UUID> subjects, Collection<UUID> units, OffsetDateTime knownAt);

    /** Of every unit above a disciplined organisation; read upwards from the few that were disciplined. */
    @SqlQuery(
            """
            WITH RECURSIVE disciplined AS (
                SELECT id, subject_id, decided_on, used_in_year, remedied
                FROM discipline_known_at(:knownAt)
                WHERE subject_kind NOT IN ('MEMBER', 'LEADER', 'OFFICIAL') AND cancelled_on IS NULL
            ), above AS (
                SELECT unit.campaign_id, unit.parent_id AS unit_id, unit.unit_id AS child, disciplined.id AS discipline_id,
                       disciplined.subject_id, disciplined.decided_on, disciplined.used_in_year, disciplined.remedied
                FROM disciplined
                JOIN campaign_tree_known_at(:knownAt) unit ON unit.unit_id = disciplined.subject_id
                WHERE unit.campaign_id = ANY(:campaigns)
                UNION ALL
                SELECT unit.campaign_id, unit.parent_id, unit.unit_id, above.discipline_id, above.subject_id, above.decided_on,
                       above.used_in_year, above.remedied
                FROM above
                JOIN campaign_tree_known_at(:knownAt) unit ON unit.campaign_id = above.campaign_id AND unit.unit_id = above.unit_id
            )
            SELECT campaign_id, unit_id, child, discipline_id, subject_id, decided_on, used_in_year, remedied
            FROM above
            WHERE unit_id IS NOT NULL
            ORDER BY discipline_id
            """)
    List<Disciplines.Below> disciplinesBelow(Collection<UUID> campaigns, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT parent_id AS unit_id, count(*) AS count
            FROM campaign_tree_known_at(:knownAt)
            WHERE campaign_id = ANY(:campaigns) AND parent_id = ANY(:units)
            GROUP BY campaign_id, parent_id
            """)
    List<ConductFacts.Children> children(Collection<UUID> campaigns, Collection<UUID> units, OffsetDateTime knownAt);
}
