package vn.xeploai.ratings.opinion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.ratings.procedure.Role;

/** Reads of opinions and of who was asked for them, as known at an instant. */
@Singleton
public class Opinions {
    private static final String GIVEN =
            """
            SELECT opinion.id, opinion.kind, opinion.giver_unit_id, opinion.role, opinion.grade, opinion.points, opinion.votes,
                   opinion.ballot, opinion.comment, opinion.recorded_at, act.actor, act.verified,
                   CASE WHEN opinion.rating_id <> :rating THEN rating.campaign_id END AS handed_from,
                   lead(opinion.id) OVER (PARTITION BY opinion.kind, opinion.giver_unit_id ORDER BY opinion.recorded_at) AS superseded_by
            FROM opinion
            JOIN act ON act.id = opinion.act_id
            JOIN rating ON rating.id = opinion.rating_id
            WHERE opinion.recorded_at <= :knownAt
              AND (opinion.rating_id = :rating OR opinion.id IN (
                       SELECT opinion_id FROM opinion_reference WHERE rating_id = :rating AND recorded_at <= :knownAt))
            ORDER BY opinion.recorded_at DESC, opinion.id DESC
            """;
    private static final String ASKED =
            """
            SELECT request.id, request.kind, request.unit_id, request.asking_unit_id, request.note,
                   EXISTS (SELECT FROM opinion
                           WHERE opinion.rating_id = request.rating_id AND opinion.kind = request.kind
                             AND opinion.giver_unit_id = request.unit_id AND opinion.recorded_at <= :knownAt) AS answered,
                   request.recorded_at, act.actor
            FROM opinion_request request
            JOIN act ON act.id = request.act_id
            WHERE request.rating_id = :rating AND request.recorded_at <= :knownAt
            ORDER BY request.recorded_at DESC
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    Opinions(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** The opinions on a rating, the latest first; those given in the campaign from which it was handed over too. */
    public List<OpinionEntry> of(UUID ratingId, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(GIVEN)
                .bind("rating", ratingId)
                .bind("knownAt", knownAt)
                .map((row, context) -> entry(row))
                .list());
    }

    public List<OpinionRequestEntry> requests(UUID ratingId, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(ASKED)
                .bind("rating", ratingId)
                .bind("knownAt", knownAt)
                .mapTo(OpinionRequestEntry.class)
                .list());
    }

    private OpinionEntry entry(ResultSet row) throws SQLException {
        return new OpinionEntry(
                row.getObject("id", UUID.class),
                OpinionKind.valueOf(row.getString("kind")),
                row.getObject("giver_unit_id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getString("grade"),
                read(row.getString("points"), new TypeReference<List<CriterionPoints>>() {}),
                read(row.getString("votes"), new TypeReference<Votes>() {}),
                read(row.getString("ballot"), new TypeReference<Ballot>() {}),
                row.getString("comment"),
                row.getObject("superseded_by", UUID.class),
                row.getObject("handed_from", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getBoolean("verified"));
    }

    private <T> T read(String text, TypeReference<T> type) {
        if (text == null) return null;
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
