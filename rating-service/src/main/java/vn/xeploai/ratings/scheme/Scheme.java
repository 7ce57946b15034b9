package vn.xeploai.ratings.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
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
        List<SubjectKind> subjectKinds,
        List<SchemeDocument> documents,
        List<Grade> grades,
        List<NotRatedReason> notRatedReasons,
        List<Distinction> distinctions,
        List<SchemeRule> rules) {

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    @Schema(examples = "QĐ 132-QĐ/TW; HD 21-HD/BTCTW")
    public String legalBasis() {
        return documents.stream().map(SchemeDocument::number).collect(Collectors.joining("; "));
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

    boolean covers(int year) {
        return fromYear <= year && (toYear == null || year <= toYear);
    }

    boolean overlaps(Scheme other) {
        return track == other.track
                && (toYear == null || other.fromYear <= toYear)
                && (other.toYear == null || fromYear <= other.toYear);
    }
}
