package vn.xeploai.ratings.opinion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** Records opinions and who is asked for them. */
@Singleton
public class OpinionStore {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    OpinionStore(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    public void insert(List<NewOpinion> opinions, Act act) {
        if (opinions.isEmpty()) return;
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO opinion (id, rating_id, kind, giver_unit_id, role, grade, points, votes, ballot, comment, act_id, recorded_at)
                        SELECT id, rating_id, kind, giver_unit_id, role, grade, points::jsonb, votes::jsonb, ballot::jsonb, comment, :act, :at
                        FROM unnest(:ids, :ratings, :kinds, :givers, :roles, :grades, :points, :votes, :ballots, :comments)
                             AS given(id, rating_id, kind, giver_unit_id, role, grade, points, votes, ballot, comment)
                        """)
                .bindArray("ids", UUID.class, column(opinions, any -> Ids.next()))
                .bindArray("ratings", UUID.class, column(opinions, NewOpinion::ratingId))
                .bindArray("kinds", String.class, column(opinions, opinion -> opinion.kind()
                        .name()))
                .bindArray("givers", UUID.class, column(opinions, opinion -> opinion.giver()
                        .unitId()))
                .bindArray("roles", String.class, column(opinions, opinion -> opinion.giver()
                        .role()
                        .name()))
                .bindArray("grades", String.class, column(opinions, opinion -> opinion.said()
                        .grade()))
                .bindArray(
                        "points",
                        String.class,
                        column(opinions, opinion -> text(opinion.said().points())))
                .bindArray(
                        "votes",
                        String.class,
                        column(opinions, opinion -> text(opinion.said().votes())))
                .bindArray(
                        "ballots",
                        String.class,
                        column(opinions, opinion -> text(opinion.said().ballot())))
                .bindArray("comments", String.class, column(opinions, opinion -> opinion.said()
                        .comment()))
                .bind("act", act.id())
                .bind("at", act.recordedAt())
                .execute());
    }

    private String text(Object value) {
        if (value == null) return null;
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static Object[] column(List<NewOpinion> opinions, Function<NewOpinion, Object> value) {
        return opinions.stream().map(value).toArray();
    }

    public void insert(NewRequest request, Act act) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO opinion_request (id, rating_id, kind, unit_id, asking_unit_id, note, act_id, recorded_at)
                        VALUES (:id, :rating, :kind, :unit, :asking, :note, :act, :at)
                        """)
                .bind("id", Ids.next())
                .bind("rating", request.ratingId())
                .bind("kind", request.kind())
                .bind("unit", request.unitId())
                .bind("asking", request.askingUnitId())
                .bind("note", request.note())
                .bind("act", act.id())
                .bind("at", act.recordedAt())
                .execute());
    }
}
