package vn.xeploai.ratings.procedure;

import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.rating.Role;

/**
 * An opinion to record: a row of {@code opinion}.
 *
 * @param giverUnitId null if the subject gives it
 */
record NewOpinion(
        UUID id,
        UUID ratingId,
        OpinionKind kind,
        UUID giverUnitId,
        Role role,
        String grade,
        List<CriterionPoints> points,
        Votes votes,
        Ballot ballot,
        String comment) {
    static NewOpinion of(UUID ratingId, OpinionKind kind, UUID giverUnitId, Role role, Statement statement) {
        return new NewOpinion(
                Ids.next(),
                ratingId,
                kind,
                giverUnitId,
                role,
                statement.grade(),
                statement.points(),
                statement.votes(),
                statement.ballot(),
                statement.comment());
    }
}
