package vn.xeploai.reviews.meeting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The regular meetings of a campaign at and below a unit, as recorded at an instant. */
interface AttendanceSql {
    /**
     * Up to which day, and from the beginning of which period. Public, since Jdbi binds the methods of public types only.
     *
     * @param on no later than the last day of the period
     */
    record Span(UUID campaign, UUID under, LocalDate from, LocalDate on) {}

    String HELD =
            """
            WITH held AS (
                SELECT known.id, known.unit_id, known.held_on, known.obliged, known.present, known.excused
                FROM reviews.meeting_known_at(:knownAt) known
                WHERE known.campaign_id = :campaign AND known.kind = 'REGULAR' AND known.held_on <= :on
                  AND known.cancellation_reason IS NULL)
            """;
    /** A month counts when it is over, and when the cell existed on its first day. */
    String MISSING =
            """
            , missing AS (
                SELECT cell.unit_id, month.day::date AS month
                FROM campaign_paths(:campaign, :under, :knownAt) place
                JOIN campaign_tree_known_at(:knownAt) cell
                  ON cell.campaign_id = :campaign AND cell.unit_id = place.unit_id AND cell.kind IN ('CELL', 'GRASSROOTS_CELL')
                CROSS JOIN generate_series(:from::timestamp, :on::timestamp, '1 month') month(day)
                WHERE month.day + interval '1 month' <= :on::timestamp + interval '1 day'
                  AND (cell.founded_on IS NULL OR cell.founded_on <= month.day)
                  AND NOT EXISTS (
                      SELECT FROM held WHERE held.unit_id = cell.unit_id AND date_trunc('month', held.held_on::timestamp) = month.day))
            """;
    /** The longest run of each member: meetings in a row keep their distance from the number of the absence. */
    String RUNS =
            """
            FROM (
                SELECT DISTINCT ON (run.member_id) run.member_id, run.unit_id, run.absences, run.first_on, run.last_on
                FROM (
                    SELECT absent.member_id, absent.unit_id, count(*) AS absences, min(absent.held_on) AS first_on,
                           max(absent.held_on) AS last_on
                    FROM (
                        SELECT absence.member_id, meeting.unit_id, meeting.held_on, meeting.at - row_number() OVER (
                                   PARTITION BY meeting.unit_id, absence.member_id ORDER BY meeting.at) AS distance
                        FROM (
                            SELECT held.id, held.unit_id, held.held_on,
                                   row_number() OVER (PARTITION BY held.unit_id ORDER BY held.held_on, held.id) AS at
                            FROM campaign_paths(:campaign, :under, :knownAt) place
                            JOIN held ON held.unit_id = place.unit_id) meeting
                        JOIN reviews.meeting_absence absence ON absence.meeting_id = meeting.id AND absence.excused) absent
                    GROUP BY absent.member_id, absent.unit_id, absent.distance
                    HAVING count(*) >= :inARow) run
                ORDER BY run.member_id, run.absences DESC, run.first_on) longest
            """;

    @SqlQuery(
            HELD + MISSING
                    + """
                    , counted AS (
                        SELECT place.unit_id, place.row_id FROM campaign_rows(:campaign, :under, :knownAt) place
                    ), cell AS (
                        SELECT known.unit_id, coalesce(gap.months, 0) AS months, met.unit_id IS NOT NULL AS met
                        FROM campaign_tree_known_at(:knownAt) known
                        LEFT JOIN (SELECT missing.unit_id, count(*) AS months FROM missing GROUP BY missing.unit_id) gap
                          ON gap.unit_id = known.unit_id
                        LEFT JOIN (SELECT DISTINCT held.unit_id FROM held) met ON met.unit_id = known.unit_id
                        WHERE known.campaign_id = :campaign AND known.kind IN ('CELL', 'GRASSROOTS_CELL'))
                    SELECT place.row_id AS unit_id, coalesce(attended.meetings, 0) AS meetings, coalesce(attended.obliged, 0) AS obliged,
                           coalesce(attended.present, 0) AS present, coalesce(attended.excused, 0) AS excused,
                           coalesce(attended.obliged - attended.present - attended.excused, 0) AS unexcused, share.percent,
                           100 * attended.present > :threshold * nullif(attended.obliged, 0) AS above_threshold, gap.months AS months_without_meeting,
                           coalesce(gap.cells, 0) AS cells_without_meeting
                    FROM (SELECT DISTINCT row_id FROM counted) place
                    LEFT JOIN (
                        SELECT counted.row_id, count(*) AS meetings, sum(held.obliged) AS obliged, sum(held.present) AS present,
                               sum(held.excused) AS excused
                        FROM counted
                        JOIN held ON held.unit_id = counted.unit_id
                        GROUP BY counted.row_id) attended ON attended.row_id = place.row_id
                    LEFT JOIN (
                        SELECT counted.row_id, sum(cell.months) FILTER (WHERE cell.met) AS months,
                               count(*) FILTER (WHERE NOT cell.met AND cell.months > 0) AS cells
                        FROM counted
                        JOIN cell ON cell.unit_id = counted.unit_id
                        GROUP BY counted.row_id) gap ON gap.row_id = place.row_id
                    CROSS JOIN LATERAL (SELECT round(100.0 * attended.present / nullif(attended.obliged, 0), 2)) share(percent)
                    ORDER BY place.row_id
                    """)
    List<MeetingAttendance.AttendanceFigures> figures(
            @BindMethods Span span, BigDecimal threshold, OffsetDateTime knownAt);

    @SqlQuery(
            HELD + MISSING
                    + """
                    SELECT missing.unit_id, array_agg(to_char(missing.month, 'YYYY-MM') ORDER BY missing.month) AS months
                    FROM missing
                    WHERE :after::uuid IS NULL OR missing.unit_id > :after
                    GROUP BY missing.unit_id
                    ORDER BY missing.unit_id
                    LIMIT :rows
                    """)
    List<CellWithoutMeeting> missing(@BindMethods Span span, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery(HELD + MISSING + "SELECT count(DISTINCT missing.unit_id) FROM missing")
    long countMissing(@BindMethods Span span, OffsetDateTime knownAt);

    @SqlQuery(HELD + "SELECT * " + RUNS
            + "WHERE :after::uuid IS NULL OR longest.member_id > :after ORDER BY longest.member_id LIMIT :rows")
    List<AbsenceRun> absences(@BindMethods Span span, int inARow, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery(HELD + "SELECT count(*) " + RUNS)
    long countAbsences(@BindMethods Span span, int inARow, OffsetDateTime knownAt);
}
