package vn.xeploai.ratings.assessment;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Conduct as known at an instant; what was cancelled is left out. */
@Singleton
class ConductQueries {
    private static final String LEAVES =
            """
            SELECT id, member_id, kind, from_day, to_day
            FROM leave
            WHERE member_id = ANY(:subjects) AND recorded_at <= :knownAt
              AND NOT EXISTS (SELECT FROM leave_cancellation gone WHERE gone.leave_id = leave.id AND gone.recorded_at <= :knownAt)
            ORDER BY id
            """;
    private static final String COMPLAINTS =
            """
            SELECT id, subject_id, received_on, CASE WHEN state IN ('DECIDED', 'REJECTED') THEN since END AS closed_on
            FROM complaint_known_at(:knownAt)
            WHERE subject_id = ANY(:subjects)
            ORDER BY id
            """;
    private static final String DISCIPLINES =
            """
            SELECT id, subject_kind, subject_id, form, committed_in, decided_on, duty_related, remedied, corruption, led_there, used_in_year
            FROM discipline
            WHERE (subject_id = ANY(:subjects) OR committed_in = ANY(:units)) AND recorded_at <= :knownAt
              AND NOT EXISTS (SELECT FROM discipline_cancellation gone
                              WHERE gone.discipline_id = discipline.id AND gone.recorded_at <= :knownAt)
            ORDER BY id
            """;
    /** Upwards from the few organisations that were disciplined. */
    private static final String BELOW =
            """
            WITH RECURSIVE disciplined AS (
                SELECT id, subject_id, used_in_year, remedied
                FROM discipline
                WHERE subject_kind NOT IN ('MEMBER', 'LEADER', 'OFFICIAL') AND recorded_at <= :knownAt
                  AND NOT EXISTS (SELECT FROM discipline_cancellation gone
                                  WHERE gone.discipline_id = discipline.id AND gone.recorded_at <= :knownAt)
            ), above AS (
                SELECT unit.campaign_id, unit.parent_id AS unit_id, unit.unit_id AS child, disciplined.id AS discipline_id,
                       disciplined.used_in_year, disciplined.remedied
                FROM disciplined
                JOIN campaign_unit unit ON unit.unit_id = disciplined.subject_id
                WHERE unit.campaign_id = ANY(:campaigns) AND unit.recorded_from <= :knownAt
                  AND (unit.recorded_to IS NULL OR unit.recorded_to > :knownAt)
                UNION ALL
                SELECT unit.campaign_id, unit.parent_id, unit.unit_id, above.discipline_id, above.used_in_year, above.remedied
                FROM above
                JOIN campaign_unit unit ON unit.campaign_id = above.campaign_id AND unit.unit_id = above.unit_id
                WHERE unit.recorded_from <= :knownAt AND (unit.recorded_to IS NULL OR unit.recorded_to > :knownAt)
            )
            SELECT campaign_id, unit_id, child, discipline_id, used_in_year, remedied
            FROM above
            WHERE unit_id IS NOT NULL
            ORDER BY discipline_id
            """;

    private final Jdbi jdbi;

    ConductQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Leave> leaves(Collection<UUID> subjects, OffsetDateTime knownAt) {
        return ofSubjects(LEAVES, subjects, knownAt, Leave.class);
    }

    List<OpenComplaint> complaints(Collection<UUID> subjects, OffsetDateTime knownAt) {
        return ofSubjects(COMPLAINTS, subjects, knownAt, OpenComplaint.class);
    }

    private <T> List<T> ofSubjects(String sql, Collection<UUID> subjects, OffsetDateTime knownAt, Class<T> row) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("subjects", UUID.class, subjects.toArray())
                .bind("knownAt", knownAt)
                .mapTo(row)
                .list());
    }

    /** @param units where violations were committed */
    List<Discipline> disciplines(Collection<UUID> subjects, Collection<UUID> units, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(DISCIPLINES)
                .bindArray("subjects", UUID.class, subjects.toArray())
                .bindArray("units", UUID.class, units.toArray())
                .bind("knownAt", knownAt)
                .mapTo(Discipline.class)
                .list());
    }

    List<DisciplineBelow> disciplinesBelow(Collection<UUID> campaigns, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(BELOW)
                .bindArray("campaigns", UUID.class, campaigns.toArray())
                .bind("knownAt", knownAt)
                .mapTo(DisciplineBelow.class)
                .list());
    }
}
