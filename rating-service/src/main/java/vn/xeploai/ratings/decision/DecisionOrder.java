package vn.xeploai.ratings.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.xeploai.ratings.assessment.Origins;
import vn.xeploai.ratings.competence.CompetenceBook;

/**
 * A paper, and what was found out beforehand, which is no part of what a caller sent.
 *
 * @param ratings of each line the rating that it names; null where the campaign has no such subject
 * @param competence who may decide on its subjects, as member-service told; null if there is no such campaign
 * @param origins since when young units among them count, as member-service told
 */
record DecisionOrder(
        DecisionRequest request,
        @JsonIgnore List<UUID> ratings,
        @JsonIgnore CompetenceBook competence,
        @JsonIgnore Origins origins) {
    /** The ratings that are there. */
    List<UUID> known() {
        return ratings.stream().filter(Objects::nonNull).toList();
    }
}
