package vn.xeploai.members.reorganisation;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Decisions as they are listed: the last recorded first. */
@Singleton
class ReorganisationQueries {
    private static final String LISTED =
            """
            FROM (SELECT r.id, a.document_number, a.document_date, a.document_authority, a.document_title, r.effective_on, r.recorded_at,
                         r.corrects, later.id AS corrected_by
                  FROM reorganisation r
                  JOIN act a ON a.id = r.act_id
                  LEFT JOIN reorganisation later ON later.corrects = r.id AND later.recorded_at <= :knownAt
                  WHERE r.recorded_at <= :knownAt
                    AND (:from::date IS NULL OR r.effective_on >= :from)
                    AND (:to::date IS NULL OR r.effective_on < :to)
                    AND (:number::text IS NULL OR a.document_number = :number)
                    AND (:unit::uuid IS NULL OR EXISTS (
                            SELECT FROM lineage l
                            WHERE l.reorganisation_id = r.id AND :unit IN (l.predecessor_id, l.successor_id)))) listed
            """;
    private static final String AFTER =
            """
            WHERE :afterId::uuid IS NULL OR id < :afterId
            ORDER BY id DESC
            LIMIT :rows
            """;

    private final Jdbi jdbi;

    ReorganisationQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<ReorganisationSummary> page(ReorganisationFilter filter, OffsetDateTime knownAt, UUID after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * " + LISTED + AFTER)
                .bindMethods(filter)
                .bind("knownAt", knownAt)
                .bind("afterId", after)
                .bind("rows", rows)
                .mapTo(ReorganisationSummary.class)
                .list());
    }

    long count(ReorganisationFilter filter, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) " + LISTED)
                .bindMethods(filter)
                .bind("knownAt", knownAt)
                .mapTo(Long.class)
                .one());
    }

    /** The decision that took the place of another one. */
    Optional<UUID> findCorrection(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM reorganisation WHERE corrects = :id")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
    }
}
