package vn.xeploai.ratings.complaint;

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
}
