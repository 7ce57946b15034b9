package vn.xeploai.members.headcount;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.members.unit.UnitScope;

@Singleton
class LastChangeQueries {
    private final Jdbi jdbi;

    LastChangeQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Between that instant and {@code knownAt} nothing changed that is told about the units at or below a root or about their members. */
    Optional<Instant> lastRecordedAt(UnitScope scope) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT max(newest.recorded_at)
                        FROM (SELECT unit_id FROM unit_row(:under, :on, :knownAt, NULL) LIMIT :units) t
                        CROSS JOIN LATERAL (
                            SELECT recorded_at
                            FROM unit_mark
                            WHERE unit_id = t.unit_id AND recorded_at <= :knownAt
                            ORDER BY recorded_at DESC
                            LIMIT 1
                        ) newest
                        """)
                .bindMethods(scope)
                .mapTo(Instant.class)
                .findOne());
    }
}
