package vn.xeploai.ratings.conduct;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads of disciplines, as known at an instant. */
@Singleton
class DisciplineQueries {
    private static final String ROW =
            """
            SELECT discipline.*, cancellation.cancelled_on, cancellation.reason AS cancelled_because, act.document_number, act.document_date
            """;
    private static final String LISTED =
            """
            FROM discipline
            JOIN act ON act.id = discipline.act_id
            LEFT JOIN discipline_cancellation cancellation
              ON cancellation.discipline_id = discipline.id AND cancellation.recorded_at <= :knownAt
            WHERE discipline.recorded_at <= :knownAt
            """;
    private static final String FILTERED =
            """
            AND (:subject::uuid IS NULL OR discipline.subject_id = :subject)
            AND (:unit::uuid IS NULL OR discipline.committed_in = :unit)
            AND (:year::integer IS NULL OR discipline.used_in_year = :year)
            AND (:side::text IS NULL OR discipline.side = :side)
            AND (:cancelled::boolean IS NULL OR (cancellation.discipline_id IS NOT NULL) = :cancelled)
            """;
    private static final String AFTER =
            """
            AND (:after::uuid IS NULL OR discipline.id > :after)
            ORDER BY discipline.id
            LIMIT :rows
            """;

    private final Jdbi jdbi;

    DisciplineQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<DisciplineSummary> find(UUID id, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + LISTED + "AND discipline.id = :id")
                .bind("id", id)
                .bind("knownAt", knownAt)
                .mapTo(DisciplineSummary.class)
                .findOne());
    }

    /** The disciplines of a violation that stand now. */
    List<DisciplineSummary> ofViolation(UUID violationId) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + LISTED
                        + "AND discipline.violation_id = :violation AND cancellation.discipline_id IS NULL")
                .bind("violation", violationId)
                .bind("knownAt", OffsetDateTime.MAX)
                .mapTo(DisciplineSummary.class)
                .list());
    }

    List<DisciplineSummary> page(DisciplineFilter filter, OffsetDateTime knownAt, UUID after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + LISTED + FILTERED + AFTER)
                .bindMethods(filter)
                .bind("knownAt", knownAt)
                .bind("after", after)
                .bind("rows", rows)
                .mapTo(DisciplineSummary.class)
                .list());
    }

    long count(DisciplineFilter filter, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) " + LISTED + FILTERED)
                .bindMethods(filter)
                .bind("knownAt", knownAt)
                .mapTo(Long.class)
                .one());
    }
}
