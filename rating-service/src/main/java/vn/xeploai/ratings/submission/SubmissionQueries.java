package vn.xeploai.ratings.submission;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads of submissions. */
@Singleton
class SubmissionQueries {
    private static final String ROW =
            """
            SELECT id, campaign_id, unit_id, version, number, date, signer, note, recorded_at AS known_at, figures_hash
            FROM submission
            """;
    private static final String LISTED =
            """
            WHERE recorded_at <= :knownAt
              AND (:campaign::uuid IS NULL OR campaign_id = :campaign)
              AND (:unit::uuid IS NULL OR unit_id = :unit)
            """;
    private static final String AFTER =
            """
            AND (:after::uuid IS NULL OR id > :after)
            ORDER BY id
            LIMIT :rows
            """;

    private final Jdbi jdbi;

    SubmissionQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    SubmissionResponse get(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + "WHERE id = :id")
                .bind("id", id)
                .mapTo(SubmissionResponse.class)
                .one());
    }

    List<SubmissionResponse> page(SubmissionFilter filter, OffsetDateTime knownAt, UUID after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + LISTED + AFTER)
                .bindMethods(filter)
                .bind("knownAt", knownAt)
                .bind("after", after)
                .bind("rows", rows)
                .mapTo(SubmissionResponse.class)
                .list());
    }

    long count(SubmissionFilter filter, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM submission " + LISTED)
                .bindMethods(filter)
                .bind("knownAt", knownAt)
                .mapTo(Long.class)
                .one());
    }
}
