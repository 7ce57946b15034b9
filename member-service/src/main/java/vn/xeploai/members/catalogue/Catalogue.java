package vn.xeploai.members.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.unit.UnitType;

@Schema(description = "What posts and records about cadres can refer to")
public record Catalogue(
        List<Category> categories,
        List<Office> offices,
        List<QualificationKind> qualificationKinds,
        List<Course> courses,
        List<Standard> standards,
        List<WorkField> fields,
        List<StaffGroup> staffGroups,
        List<ConcurrentOffices> concurrentOffices) {
    @Schema(name = "PostCategoryEntry", description = "A category of posts")
    public record Category(PostCategory code, Label label) {}

    /** Chức danh. */
    @Schema(name = "OfficeEntry", description = "An office that a post can name")
    public record Office(
            @Schema(examples = "CELL_SECRETARY") String code,
            Label label,
            PostSide side,
            @Schema(nullable = true, description = "Of every holder; null where it depends on the post")
                    PostCategory category) {}

    @Schema(name = "QualificationKindEntry", description = "A kind of qualifications")
    public record QualificationKind(
            @Schema(examples = "POLITICAL_THEORY") String code,
            Label label,
            @Schema(description = "The lowest first") List<Level> levels) {
        /** From 0 for the lowest; empty for a level that the kind does not have. */
        public Optional<Integer> rank(String level) {
            return IntStream.range(0, levels.size())
                    .boxed()
                    .filter(at -> levels.get(at).code().equals(level))
                    .findFirst();
        }

        /** One of its own levels. */
        public Level level(String code) {
            return levels.stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        public List<String> levelCodes() {
            return levels.stream().map(Level::code).toList();
        }
    }

    @Schema(name = "QualificationLevelEntry", description = "A level of a kind of qualifications")
    public record Level(@Schema(examples = "INTERMEDIATE") String code, Label label) {}

    @Schema(name = "CourseEntry", description = "A kind of courses")
    public record Course(
            @Schema(examples = "POLITICAL_THEORY_INTERMEDIATE") String code, Label label, CourseDuration duration) {}

    /**
     * What a cadre must be qualified by to be planned for an office.
     *
     * @param toYear null while it goes on
     */
    @Schema(name = "StandardEntry", description = "What a cadre must be qualified by to be planned for some offices")
    public record Standard(
            @Schema(description = "Codes of `offices`") List<String> offices,
            List<Minimum> minimum,
            String legalBasis,
            Certainty certainty,
            @Schema(description = "The first year in which plans are held to it", examples = "2015") int fromYear,
            @Schema(nullable = true, description = "The last year; null while it goes on") Integer toYear) {
        boolean covers(String office, int year) {
            return offices.contains(office) && fromYear <= year && (toYear == null || year <= toYear);
        }
    }

    @Schema(name = "StandardMinimum", description = "The lowest level of a kind of qualifications that is enough")
    public record Minimum(
            @Schema(examples = "POLITICAL_THEORY") String kind, @Schema(examples = "INTERMEDIATE") String level) {}

    /** What a cadre planned for the office must be qualified by in a year; empty if nothing is asked. */
    public List<Minimum> minimum(String office, int year) {
        return standards.stream()
                .filter(standard -> standard.covers(office, year))
                .flatMap(standard -> standard.minimum().stream())
                .toList();
    }

    /** Categories that share one quota (chỉ tiêu biên chế). */
    @Schema(name = "StaffGroupEntry", description = "Categories of posts that share one quota")
    public record StaffGroup(@Schema(examples = "OFFICIALS") String code, Label label, List<PostCategory> categories) {}

    public Optional<StaffGroup> staffGroup(String code) {
        return staffGroups.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Offices of a cell that one person is meant to hold (nhất thể hóa). */
    @Schema(name = "ConcurrentOfficesEntry", description = "Offices of a cell that one person is meant to hold")
    public record ConcurrentOffices(
            @Schema(examples = "SECRETARY_IS_AREA_HEAD") String code,
            Label label,
            @Schema(description = "Codes of `offices`") List<String> offices,
            @Schema(description = "Which cells are the base") List<UnitType> unitTypes) {}

    /** Lĩnh vực công tác. */
    @Schema(name = "WorkFieldEntry", description = "A field of work that a committee member can be assigned to")
    public record WorkField(@Schema(examples = "PARTY_BUILDING") String code, Label label) {}

    public List<String> fieldCodes() {
        return fields.stream().map(WorkField::code).toList();
    }

    public Optional<Course> course(String code) {
        return courses.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Office> office(String code) {
        return offices.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<QualificationKind> qualificationKind(String code) {
        return qualificationKinds.stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }
}
