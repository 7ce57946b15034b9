package vn.xeploai.ratings.quota;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.quota.QuotaSql.RatingPlace;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Grades to be tried, all at once. */
record SimulationRequest(
        @NotNull UUID campaign, @NotNull @Size(min = 1, max = 5000) List<@NotNull @Valid SupposedGrade> changes) {
    List<Subject> subjects() {
        return changes.stream()
                .map(SupposedGrade::subject)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The rating of each change; null where it is unknown. */
    List<UUID> ids(Map<Subject, UUID> ratings) {
        List<UUID> ids = new ArrayList<>();
        for (var change : changes)
            ids.add(change.subject() == null ? change.ratingId() : ratings.get(change.subject()));
        return ids;
    }

    /** @param ids the rating of each change */
    List<FieldError> faults(List<UUID> ids, List<RatingPlace> ratings, Scheme scheme) {
        Map<UUID, RatingPlace> found = ratings.stream().collect(Collectors.toMap(RatingPlace::ratingId, one -> one));
        List<FieldError> faults = new ArrayList<>();
        var seen = new HashSet<UUID>();
        for (var at = 0; at < ids.size(); at++) {
            var change = changes.get(at);
            var place = "changes[%d].".formatted(at);
            var one = found.get(ids.get(at));
            if (!change.namesOne()) faults.add(new FieldError(place + "subject", "subject-or-rating", null));
            if (one == null) faults.add(new FieldError(place + "subject", "subject-unknown", null));
            if (one != null && !seen.add(one.ratingId()))
                faults.add(new FieldError(place + "subject", "subject-repeated", null));
            if (one != null && change.isGradeOutside(scheme, one.subject().kind()))
                faults.add(FieldError.notAmong(
                        place + "grade",
                        "grade-not-in-scheme",
                        change.grade(),
                        scheme.gradeCodes(one.subject().kind())));
        }
        return faults;
    }

    record SupposedGrade(
            @Schema(description = "Either this or `subject`") UUID ratingId,
            @Valid Subject subject,
            @Schema(nullable = true, description = "null: without a grade", examples = "HTXSNV") String grade,
            @Schema(nullable = true, examples = "TIEU_BIEU") String distinction) {

        boolean namesOne() {
            return (ratingId == null) != (subject == null);
        }

        boolean isGradeOutside(Scheme scheme, SubjectKind kind) {
            return grade != null && scheme.grade(kind, grade).isEmpty();
        }

        RatingGrade ratingGrade() {
            return new RatingGrade(grade, distinction);
        }
    }
}
