package vn.xeploai.ratings.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rules of some years, as they stand in a file of {@code schemes/}. A file is never edited after a release: a correction is a file of
 * the same id with the next revision, and older ones stay loadable.
 *
 * @param toYear the last year, inclusively; null while the regime is in force
 */
public record Scheme(
        @Schema(examples = "P2019") String id,
        @Schema(examples = "1") int revision,
        Track track,
        @Schema(examples = "2019") int fromYear,
        @Schema(examples = "2022", nullable = true, description = "The last year, inclusively; null while in force")
                Integer toYear,
        String title,
        @Schema(description = "How long its rated periods are") List<PeriodKind> periods,
        List<SubjectKind> subjectKinds,
        List<SchemeDocument> documents,
        List<Grade> grades,
        List<NotRatedReason> notRatedReasons,
        List<Distinction> distinctions,
        @Schema(nullable = true, description = "null where grades are not given by points") Points points,
        List<Rule> rules,
        @Schema(description = "Steps that a reason lets skip; a paper may skip them without one")
                List<Step> skippableSteps) {

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    @Schema(examples = "QĐ 132-QĐ/TW; HD 21-HD/BTCTW")
    public String legalBasis() {
        return documents.stream()
                .filter(document -> !document.related())
                .map(SchemeDocument::number)
                .collect(Collectors.joining("; "));
    }

    public Optional<Grade> grade(SubjectKind kind, String code) {
        return grades.stream()
                .filter(grade ->
                        grade.code().equals(code) && grade.subjectKinds().contains(kind))
                .findFirst();
    }

    /** The tier of a grade that was given under this scheme; null without a grade. */
    public Tier tier(SubjectKind kind, String code) {
        return code == null ? null : grade(kind, code).map(Grade::tier).orElse(null);
    }

    public boolean knowsReason(String code) {
        return notRatedReasons.stream().anyMatch(reason -> reason.code().equals(code));
    }

    public boolean offers(String distinction, SubjectKind kind, String grade) {
        return distinctions.stream()
                .anyMatch(offered -> offered.code().equals(distinction)
                        && offered.subjectKinds().contains(kind)
                        && offered.grades().contains(grade));
    }

    /** Its rules of one kind that are checked for subjects of that kind. */
    public <R extends Rule> List<R> rules(Class<R> kind, SubjectKind subject) {
        return rules.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(rule -> rule.checks(subject))
                .toList();
    }

    /** Its grades for subjects of that kind, the best first. */
    public List<Grade> gradesOf(SubjectKind kind) {
        return grades.stream()
                .filter(grade -> grade.subjectKinds().contains(kind))
                .sorted(Comparator.comparing(Grade::order))
                .toList();
    }

    /** Whether the points of subjects of that kind are tested. */
    public boolean checksPoints(SubjectKind kind) {
        return points != null && points.checks(kind);
    }

    /** Whether its scale has a criterion for subjects of that kind; where it has no scale for them, any may be told. */
    public boolean offersCriterion(SubjectKind kind, String criterion) {
        if (points == null || !points.subjectKinds().contains(kind)) return true;
        return points.codes(kind).contains(criterion);
    }

    /** What an authority makes of it where it adjusts points or rules. */
    public Scheme adjusted(Points points, List<Rule> rules) {
        return new Scheme(
                id,
                revision,
                track,
                fromYear,
                toYear,
                title,
                periods,
                subjectKinds,
                documents,
                grades,
                notRatedReasons,
                distinctions,
                points,
                rules,
                skippableSteps);
    }

    boolean covers(int year) {
        return fromYear <= year && (toYear == null || year <= toYear);
    }

    boolean overlaps(Scheme other) {
        return track == other.track
                && (toYear == null || other.fromYear <= toYear)
                && (other.toYear == null || fromYear <= other.toYear);
    }
}
