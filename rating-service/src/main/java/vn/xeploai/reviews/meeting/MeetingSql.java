package vn.xeploai.reviews.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.reviews.subject.RosterRows;

/** Meetings as recorded at an instant. */
interface MeetingSql {
    String ROW =
            """
            SELECT known.id, known.campaign_id, known.unit_id, known.kind, known.held_on, known.chair, known.obliged, known.present,
                   known.excused, known.cancellation_reason, act.document_number, act.document_date, known.recorded_at
            FROM reviews.meeting_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            """;
    String LISTED =
            """
            WHERE (:campaign::uuid IS NULL OR known.campaign_id = :campaign)
              AND (:under::uuid IS NULL OR (known.campaign_id, known.unit_id) IN (
                      SELECT below.campaign_id, below.unit_id FROM campaign_units_below(:under, :knownAt) below))
              AND (:unit::uuid IS NULL OR known.unit_id = :unit)
              AND (:kind::text IS NULL OR known.kind = :kind)
              AND (:from::date IS NULL OR known.held_on >= :from)
              AND (:to::date IS NULL OR known.held_on < :to)
              AND (:cancelled::boolean IS NULL OR (known.cancellation_reason IS NOT NULL) = :cancelled)
            """;

    /** The members at or below a unit who have to attend its meetings: neither an exempt nor a suspended one has to. */
    @SqlQuery(
            """
            SELECT entry.subject_id
            FROM campaign_paths(:campaign, :unit, 'infinity') place
            JOIN roster_now entry ON entry.campaign_id = :campaign AND entry.unit_id = place.unit_id
            WHERE entry.on_roster AND entry.subject_kind = 'MEMBER' AND NOT
            """
                    + RosterRows.EXCUSED)
    Set<UUID> obliged(UUID campaign, UUID unit);

    @SqlQuery(
            """
            SELECT known.id
            FROM reviews.meeting_known_at('infinity') known
            WHERE known.campaign_id = :campaign AND known.unit_id = :unit AND known.held_on = :heldOn AND known.kind = :kind
              AND known.cancellation_reason IS NULL
            """)
    Optional<UUID> findCurrent(UUID campaign, UUID unit, LocalDate heldOn, MeetingKind kind);

    @SqlQuery(ROW + "WHERE known.id = :id")
    Optional<MeetingSummary> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery(
            "SELECT member_id, excused, reason FROM reviews.meeting_absence WHERE meeting_id = :meeting ORDER BY member_id")
    List<MeetingResponse.MeetingAbsenceEntry> absences(UUID meeting);

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<MeetingSummary> page(@BindMethods MeetingFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM reviews.meeting_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods MeetingFilter filter, OffsetDateTime knownAt);
}
