package vn.xeploai.ratings.quota;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.ratings.group.GroupMisfit;

/**
 * How many subjects of one place have the same grade, decided or proposed.
 *
 * @param grade the decided one; empty where there is none
 * @param proposed the current proposal; null where there is none, or a decision
 * @param misplaced those in none of the named groups or in several, where groups hold others of their kind; the first 200
 */
record QuotaRow(
        @Nested QuotaPlace place, @Nested RatingGrade grade, String proposed, int subjects, List<UUID> misplaced) {
    RatingGrade proposal() {
        return new RatingGrade(proposed, null);
    }

    Stream<GroupMisfit> misfits() {
        return misplaced.stream()
                .map(id ->
                        new GroupMisfit(place.subjectKind(), id, place.named().size()));
    }
}
