package vn.xeploai.ratings.conduct;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads of complaints, as known at an instant. */
@Singleton
class ComplaintQueries {
    private static final String LISTED =
            """
            FROM complaint_known_at(:knownAt) known
            WHERE (:subject::uuid IS NULL OR known.subject_id = :subject)
              AND (:receivedBy::uuid IS NULL OR known.received_by = :receivedBy)
              AND (:state::text IS NULL OR known.state = :state)
            """;
    private static final String AFTER =
            """
            AND (:after::uuid IS NULL OR known.id > :after)
            ORDER BY known.id
            LIMIT :rows
            """;

    private final Jdbi jdbi;

    ComplaintQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<ComplaintRow> find(UUID id, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM complaint_known_at(:knownAt) WHERE id = :id")
                .bind("id", id)
                .bind("knownAt", knownAt)
                .mapTo(ComplaintRow.class)
                .findOne());
    }

    List<ComplaintRow> page(ComplaintFilter filter, OffsetDateTime knownAt, UUID after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT known.* " + LISTED + AFTER)
                .bindMethods(filter)
                .bind("knownAt", knownAt)
                .bind("after", after)
                .bind("rows", rows)
                .mapTo(ComplaintRow.class)
                .list());
    }

    long count(ComplaintFilter filter, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) " + LISTED)
                .bindMethods(filter)
                .bind("knownAt", knownAt)
                .mapTo(Long.class)
                .one());
    }

    /** What became of it, the latest first. */
    List<ComplaintEventEntry> events(UUID id, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT event.state, event.happened_on AS "on", event.unit_id, event.proposed_form, event.proposed_to, event.reason,
                               act.document_number, act.document_date, event.recorded_at, act.actor, act.verified
                        FROM complaint_event event
                        JOIN act ON act.id = event.act_id
                        WHERE event.complaint_id = :id AND event.recorded_at <= :knownAt
                        ORDER BY event.recorded_at DESC
                        """)
                .bind("id", id)
                .bind("knownAt", knownAt)
                .mapTo(ComplaintEventEntry.class)
                .list());
    }

    List<UUID> disciplines(UUID id, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM discipline WHERE complaint_id = :id AND recorded_at <= :knownAt ORDER BY id")
                .bind("id", id)
                .bind("knownAt", knownAt)
                .mapTo(UUID.class)
                .list());
    }
}
