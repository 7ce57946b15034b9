package vn.xeploai.ratings.submission;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads of submissions, as known at an instant. */
@Singleton
class SubmissionQueries {
    private static final String LISTED =
            """
            FROM submission_known_at(:knownAt)
            WHERE (:campaign::uuid IS NULL OR campaign_id = :campaign)
              AND (:unit::uuid IS NULL OR unit_id = :unit)
              AND (:state::text IS NULL OR state = :state)
            """;
    private static final String PAGE =
            """
            SELECT id, campaign_id, unit_id, version, state, number, date, signer, note, reason, recorded_at AS known_at, figures_hash
            """
                    + LISTED
                    + """
            AND (:after::uuid IS NULL OR id > :after)
            ORDER BY id
            LIMIT :rows
            """;

    private final Jdbi jdbi;

    SubmissionQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<SubmissionRow> find(UUID id, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT known.id, known.campaign_id, known.unit_id, known.version, known.state, known.number, known.date, known.signer,
                               known.note, known.reason, known.recorded_at AS known_at, known.figures_hash, act.actor, act.verified,
                               known.changed_at, campaign.period, campaign.track
                        FROM submission_known_at(:knownAt) known
                        JOIN campaign ON campaign.id = known.campaign_id
                        JOIN act ON act.id = known.act_id
                        WHERE known.id = :id
                        """)
                .bind("id", id)
                .bind("knownAt", knownAt)
                .mapTo(SubmissionRow.class)
                .findOne());
    }

    /** The version of a unit's report with a number, which versions before and after another one have. */
    Optional<UUID> findVersion(SubmissionRow row, int version) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT id FROM submission WHERE campaign_id = :campaign AND unit_id = :unit AND version = :version
                        """)
                .bind("campaign", row.campaignId())
                .bind("unit", row.unitId())
                .bind("version", version)
                .mapTo(UUID.class)
                .findOne());
    }

    List<SubmissionEvent> events(UUID id, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT event.kind, event.acting_unit_id, event.reason, event.recorded_at, act.actor, act.verified
                        FROM submission_event event
                        JOIN act ON act.id = event.act_id
                        WHERE event.submission_id = :id AND event.recorded_at <= :knownAt
                        ORDER BY event.recorded_at
                        """)
                .bind("id", id)
                .bind("knownAt", knownAt)
                .mapTo(SubmissionEvent.class)
                .list());
    }

    List<SubmissionSummary> page(SubmissionFilter filter, OffsetDateTime knownAt, UUID after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(PAGE)
                .bindMethods(filter)
                .bind("knownAt", knownAt)
                .bind("after", after)
                .bind("rows", rows)
                .mapTo(SubmissionSummary.class)
                .list());
    }

    long count(SubmissionFilter filter, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) " + LISTED)
                .bindMethods(filter)
                .bind("knownAt", knownAt)
                .mapTo(Long.class)
                .one());
    }
}
