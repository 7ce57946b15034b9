package vn.xeploai.members.timeline;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What an answer about a unit and all below it rests on. */
@Singleton
public class FactScope {
    private final Jdbi jdbi;

    FactScope(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * When the last fact was recorded, at or before {@code knownAt}, that the structure, the headcounts or the roster below a unit rest on:
     * between that instant and {@code knownAt} none of them changed.
     */
    public Optional<Instant> lastRecordedAt(UUID root, LocalDate on, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        WITH scope AS MATERIALIZED (SELECT unit_id FROM unit_tree(:root, :on, :knownAt)),
                             people AS MATERIALIZED (
                                 SELECT DISTINCT member_id FROM membership
                                 WHERE unit_id IN (SELECT unit_id FROM scope) AND recorded_from <= :knownAt),
                             fact AS (
                                 SELECT recorded_from, recorded_to FROM unit_version
                                 WHERE unit_id IN (SELECT unit_id FROM scope) OR parent_id IN (SELECT unit_id FROM scope)
                                 UNION ALL
                                 SELECT recorded_from, recorded_to FROM unit_identifier WHERE unit_id IN (SELECT unit_id FROM scope)
                                 UNION ALL
                                 SELECT recorded_from, recorded_to FROM membership WHERE unit_id IN (SELECT unit_id FROM scope)
                                 UNION ALL
                                 SELECT recorded_from, recorded_to FROM standing WHERE member_id IN (SELECT member_id FROM people)
                                 UNION ALL
                                 SELECT recorded_from, recorded_to FROM post WHERE member_id IN (SELECT member_id FROM people)
                                 UNION ALL
                                 SELECT recorded_from, recorded_to FROM person_detail WHERE member_id IN (SELECT member_id FROM people))
                        SELECT max(CASE WHEN recorded_to <= :knownAt THEN recorded_to ELSE recorded_from END)
                        FROM fact
                        WHERE recorded_from <= :knownAt
                        """)
                .bind("root", root)
                .bind("on", on)
                .bind("knownAt", knownAt)
                .mapTo(Instant.class)
                .findOne());
    }
}
