package vn.xeploai.ratings.assessment;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Where units stood in a copied tree, as known at an instant. */
@Singleton
class PlaceQueries {
    private static final String PATHS =
            """
            WITH RECURSIVE way AS (
                SELECT unit.unit_id AS start, unit.unit_id, unit.parent_id, 0 AS above
                FROM campaign_unit unit
                WHERE unit.campaign_id = :campaign AND unit.unit_id = ANY(:units)
                  AND unit.recorded_from <= :knownAt AND (unit.recorded_to IS NULL OR unit.recorded_to > :knownAt)
                UNION ALL
                SELECT way.start, unit.unit_id, unit.parent_id, way.above + 1
                FROM way
                JOIN campaign_unit unit ON unit.campaign_id = :campaign AND unit.unit_id = way.parent_id
                WHERE unit.recorded_from <= :knownAt AND (unit.recorded_to IS NULL OR unit.recorded_to > :knownAt)
            )
            SELECT start, array_agg(unit_id ORDER BY above DESC) AS path FROM way GROUP BY start
            """;

    private final Jdbi jdbi;

    PlaceQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** From the root down to each unit. */
    Map<UUID, List<UUID>> paths(UUID campaignId, Collection<UUID> units, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(PATHS)
                .bind("campaign", campaignId)
                .bindArray("units", UUID.class, units.toArray())
                .bind("knownAt", knownAt)
                .reduceResultSet(new HashMap<UUID, List<UUID>>(), (paths, row, context) -> {
                    var path = List.of((UUID[]) row.getArray("path").getArray());
                    paths.put(row.getObject("start", UUID.class), path);
                    return paths;
                }));
    }
}
