package vn.xeploai.ratings.complaint;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Complaints as recorded at an instant. */
interface ComplaintSql {
    String LISTED =
            """
            FROM complaint_known_at(:knownAt)
            WHERE (:subject::uuid IS NULL OR subject_id = :subject)
              AND (:receivedBy::uuid IS NULL OR received_by = :receivedBy)
              AND (:state::text IS NULL OR state = :state)
            """;

    @SqlQuery("SELECT * FROM complaint_known_at(:knownAt) WHERE id = :id")
    Optional<ComplaintSummary> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery("SELECT * " + LISTED + "AND (:after::uuid IS NULL OR id > :after) ORDER BY id LIMIT :rows")
    List<ComplaintSummary> page(@BindMethods ComplaintFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) " + LISTED)
    long count(@BindMethods ComplaintFilter filter, OffsetDateTime knownAt);

    /** The same complaint, received by the same unit on the same day. */
    @SqlQuery(
            """
            SELECT complaint.id
            FROM complaint
            WHERE complaint.subject_id = :subject.id AND complaint.kind = :kind AND complaint.received_on = :receivedOn
              AND complaint.received_by = :receivedBy AND complaint.text = :text
            LIMIT 1
            """)
    Optional<UUID> findReceived(@BindMethods ReceiveComplaintRequest request);

    /** The steps after the receipt, the latest first. */
    @SqlQuery(
            """
            SELECT event.state, event.happened_on AS "on", event.unit_id, event.proposed_form, event.proposed_to, event.reason,
                   act.document_number, act.document_date, event.recorded_at, act.actor, act.verified
            FROM complaint_event event
            JOIN act ON act.id = event.act_id
            WHERE event.complaint_id = :complaint AND event.recorded_at <= :knownAt
            ORDER BY event.recorded_at DESC
            """)
    List<ComplaintResponse.ComplaintEventEntry> events(UUID complaint, OffsetDateTime knownAt);

    /**
     * Up to which day, and in which period, complaints are counted. Public, since Jdbi binds the methods of public types only.
     *
     * @param on the day as of which a complaint is open or not
     * @param to the last day of the period
     */
    record Span(UUID campaign, UUID under, LocalDate on, LocalDate from, LocalDate to) {}

    /** A complaint counts where the subject that it names is on the roster; one that is closed, if it was closed in the period. */
    @SqlQuery(
            """
            SELECT counted.row_id AS unit_id, count(*) FILTER (WHERE known.open) AS open,
                   count(*) FILTER (WHERE known.state = 'RECEIVED') AS received,
                   count(*) FILTER (WHERE known.state = 'VERIFIED') AS verified,
                   count(*) FILTER (WHERE known.state = 'PROPOSED') AS proposed,
                   :on::date - min(known.received_on) FILTER (WHERE known.open) AS oldest_open_days,
                   count(*) FILTER (WHERE known.state = 'DECIDED') AS decided,
                   count(*) FILTER (WHERE known.state = 'REJECTED') AS rejected
            FROM (
                SELECT complaint.subject_kind, complaint.subject_id, complaint.received_on, last.happened_on AS since,
                       coalesce(last.state, 'RECEIVED') AS state, coalesce(last.state NOT IN ('DECIDED', 'REJECTED'), true) AS open
                FROM complaint
                LEFT JOIN LATERAL (
                    SELECT event.state, event.happened_on
                    FROM complaint_event event
                    WHERE event.complaint_id = complaint.id AND event.recorded_at <= :knownAt AND event.happened_on <= :on
                    ORDER BY event.recorded_at DESC
                    LIMIT 1) last ON true
                WHERE complaint.recorded_at <= :knownAt AND complaint.received_on <= :on) known
            JOIN roster_known_at(:knownAt) entry
              ON entry.campaign_id = :campaign AND entry.on_roster AND entry.subject_kind = known.subject_kind
             AND entry.subject_id = known.subject_id
            JOIN campaign_rows(:campaign, :under, :knownAt) counted ON counted.unit_id = entry.unit_id
            WHERE known.open OR known.since BETWEEN :from AND :to
            GROUP BY counted.row_id
            ORDER BY counted.row_id
            """)
    List<ComplaintFigures.ComplaintCount> figures(@BindMethods Span span, OffsetDateTime knownAt);
}
