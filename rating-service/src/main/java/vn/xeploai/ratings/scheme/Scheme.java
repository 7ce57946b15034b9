package vn.xeploai.ratings.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Period.PeriodKind;

/**
 * The rules of some years, as written in a file of {@code schemes/}. A file is never edited after a release: a correction is a file of
 * the same id with the next revision, and older ones stay loadable.
 *
 * @param toYear the last year, inclusively; null while the regime is in force
 * @param onRequest for some subjects of the track only, of whom the roster does not tell: a campaign of theirs names it
 */
public record Scheme(
        @Schema(examples = "P2019") String id,
        @Schema(examples = "1") int revision,
        Track track,
        @Schema(examples = "2019") int fromYear,
        @Schema(examples = "2022", nullable = true, description = "The last year, inclusively; null while in force")
                Integer toYear,
        @Schema(description = "Whether it applies only to campaigns that name it, beside the scheme of all others")
                boolean onRequest,
        String title,
        @Schema(description = "How long its rated periods are") List<PeriodKind> periods,
        List<SubjectKind> subjectKinds,
        List<SchemeDocument> documents,
        List<Grade> grades,
        List<NotRatedReason> notRatedReasons,
        List<Distinction> distinctions,
        @Schema(description = "The forms (mẫu) that the texts prescribe") List<PrescribedForm> forms,
        @Schema(nullable = true, description = "null where grades are not given by points") Points points,
        List<Rule> rules,
        @Schema(description = "Steps that a reason lets skip; a document may skip them without one")
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

    public Optional<NotRatedReason> reason(String code) {
        return notRatedReasons.stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    public boolean knowsReason(String code) {
        return reason(code).isPresent();
    }

    /** The codes of the reasons that it has. */
    public List<String> reasonCodes() {
        return notRatedReasons.stream().map(NotRatedReason::code).toList();
    }

    /** The codes of the grades of a kind of subjects. */
    public List<String> gradeCodes(SubjectKind kind) {
        return gradesOf(kind).stream().map(Grade::code).toList();
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

    public List<PrescribedForm> formsOf(SubjectKind kind) {
        return forms.stream().filter(form -> form.subjectKinds().contains(kind)).toList();
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

    /** Whether its scale has a criterion for subjects of that kind; where it has no scale for them, any is accepted. */
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
                onRequest,
                title,
                periods,
                subjectKinds,
                documents,
                grades,
                notRatedReasons,
                distinctions,
                forms,
                points,
                rules,
                skippableSteps);
    }

    /** As it applies to rounds of that length: what no text says of quarters only warns in them. */
    public Scheme in(PeriodKind period) {
        return adjusted(points, rules.stream().map(rule -> rule.in(period)).toList());
    }

    boolean covers(int year) {
        return fromYear <= year && (toYear == null || year <= toYear);
    }

    /** Whether there are years for which both would be the scheme of all campaigns that name none. */
    boolean overlaps(Scheme other) {
        return track == other.track
                && !onRequest
                && !other.onRequest
                && (toYear == null || other.fromYear <= toYear)
                && (other.toYear == null || fromYear <= other.toYear);
    }

    /**
     * A document on which a scheme is based; the title is a short one.
     *
     * @param related whether only single rules are based on it, while the regime is that of other documents
     */
    public record SchemeDocument(
            @Schema(examples = "HD 21-HD/BTCTW") String number,
            @Schema(examples = "2019-10-18", nullable = true, description = "null where it was not seen")
                    LocalDate date,
            @Schema(examples = "Hướng dẫn thực hiện QĐ 132-QĐ/TW từ năm 2019") String title,
            Certainty certainty,
            @Schema(
                            description =
                                    "Whether only single rules are based on it; such documents are not named in `legalBasis`")
                    boolean related) {}

    /** One grade (mức xếp loại) of a scheme and the kinds of subjects that can receive it. */
    public record Grade(
            List<SubjectKind> subjectKinds,
            @Schema(examples = "HTTNV") String code,
            Tier tier,
            Label label,
            @Schema(description = "1 is the best", examples = "2") int order) {}

    /** Why a subject has no grade (lý do không xếp loại). */
    public record NotRatedReason(
            @Schema(examples = "EXEMPT_FROM_ACTIVITY") String code,
            Bucket bucket,
            Label label,
            @Schema(examples = "HD 21-HD/BTCTW, mục II.6") String legalBasis) {}

    /** Where a subject without a grade counts: exempt by a rule, or not rated for another reason. */
    public enum Bucket {
        EXEMPT,
        NOT_RATED
    }

    /** What can be added to a grade, counted inside it (tiêu biểu). */
    public record Distinction(
            @Schema(examples = "TIEU_BIEU") String code,
            List<SubjectKind> subjectKinds,
            @Schema(description = "Grades that it can be added to", examples = "[\"TSVM\"]") List<String> grades,
            Label label,
            @Schema(examples = "HD 27-HD/BTCTW") String legalBasis) {}

    /** A form (mẫu) for subjects of some kinds; which of several for one kind applies depends on the subject's post. */
    public record PrescribedForm(
            @Schema(examples = "Mẫu 2B") String code,
            FormPurpose purpose,
            List<SubjectKind> subjectKinds,
            Label label,
            LegalBasis legalBasis,
            Certainty certainty) {}

    /** What a form is for. */
    public enum FormPurpose {
        /** Bản kiểm điểm. */
        SELF_REVIEW,
        /** Phiếu tự đánh giá theo quý, năm. */
        SELF_RATING,
        /** Nhận xét của chi bộ nơi cư trú. */
        RESIDENCE_OPINION,
        /** Quyết định điều chỉnh hoặc hủy bỏ và xếp loại lại. */
        RE_RATING,
        /** Danh mục hồ sơ. */
        FILE_LIST
    }

    /** Which scheme, in which revision. */
    public record SchemeReference(
            @Schema(examples = "P2019") String id,
            @Schema(examples = "1") int revision,
            @Schema(examples = "QĐ 132-QĐ/TW; HD 21-HD/BTCTW") String legalBasis) {

        public static SchemeReference of(Scheme scheme) {
            return new SchemeReference(scheme.id(), scheme.revision(), scheme.legalBasis());
        }
    }

    /** Names the exact rules. */
    public record SchemeRevision(@Schema(examples = "P2019") String id, @Schema(examples = "1") int revision) {
        public static SchemeRevision of(Scheme scheme) {
            return new SchemeRevision(scheme.id(), scheme.revision());
        }
    }
}
