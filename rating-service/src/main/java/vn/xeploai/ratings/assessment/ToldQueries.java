package vn.xeploai.ratings.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.ratings.procedure.CriterionPoints;

/** What was said and reported of subjects: points, measures, the comments of temporary cells. */
@Singleton
class ToldQueries {
    /** A proposal or appraisal goes before the subject's own points, and the later before the earlier. */
    private static final String POINTS =
            """
            SELECT DISTINCT ON (said.rating_id) said.rating_id, opinion.id, opinion.points::text AS points
            FROM (SELECT rating_id, id AS opinion_id FROM opinion WHERE rating_id = ANY(:ids)
                  UNION ALL
                  SELECT rating_id, opinion_id FROM opinion_reference WHERE rating_id = ANY(:ids) AND recorded_at <= :knownAt) said
            JOIN opinion ON opinion.id = said.opinion_id
            WHERE opinion.points IS NOT NULL AND opinion.recorded_at <= :knownAt
              AND opinion.kind IN ('SELF', 'CELL_BALLOT', 'APPRAISAL', 'SECTIONAL_COMMITTEE', 'STANDING_COMMITTEE_BALLOT')
            ORDER BY said.rating_id, opinion.kind = 'SELF', opinion.recorded_at DESC, opinion.id DESC
            """;

    private static final String MEASURES =
            """
            SELECT DISTINCT ON (rating_id, fact) rating_id, fact, value, act_id
            FROM measure
            WHERE rating_id = ANY(:ids) AND recorded_at <= :knownAt
            ORDER BY rating_id, fact, recorded_at DESC
            """;
    private static final String COMMENTED =
            """
            SELECT rating_id FROM opinion WHERE rating_id = ANY(:ids) AND kind = 'TEMPORARY_CELL' AND recorded_at <= :knownAt
            UNION
            SELECT reference.rating_id
            FROM opinion_reference reference
            JOIN opinion ON opinion.id = reference.opinion_id
            WHERE reference.rating_id = ANY(:ids) AND opinion.kind = 'TEMPORARY_CELL' AND reference.recorded_at <= :knownAt
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    ToldQueries(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    Map<UUID, ToldPoints> points(Collection<UUID> ids, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(POINTS)
                .bindArray("ids", UUID.class, ids.toArray())
                .bind("knownAt", knownAt)
                .reduceRows(new HashMap<UUID, ToldPoints>(), (told, row) -> {
                    var points = read(row.getColumn("points", String.class));
                    told.put(
                            row.getColumn("rating_id", UUID.class),
                            new ToldPoints(row.getColumn("id", UUID.class), points));
                    return told;
                }));
    }

    private List<CriterionPoints> read(String points) {
        try {
            return json.readValue(points, new TypeReference<List<CriterionPoints>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    Map<UUID, List<ToldMeasure>> measures(Collection<UUID> ids, OffsetDateTime knownAt) {
        return jdbi
                .withHandle(handle -> handle.createQuery(MEASURES)
                        .bindArray("ids", UUID.class, ids.toArray())
                        .bind("knownAt", knownAt)
                        .mapTo(ToldMeasure.class)
                        .list())
                .stream()
                .collect(Collectors.groupingBy(ToldMeasure::ratingId));
    }

    Set<UUID> commentedByTemporaryCell(Collection<UUID> ids, OffsetDateTime knownAt) {
        return Set.copyOf(jdbi.withHandle(handle -> handle.createQuery(COMMENTED)
                .bindArray("ids", UUID.class, ids.toArray())
                .bind("knownAt", knownAt)
                .mapTo(UUID.class)
                .list()));
    }
}
