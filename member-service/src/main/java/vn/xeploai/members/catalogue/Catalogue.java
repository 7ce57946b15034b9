package vn.xeploai.members.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What posts and records about cadres can refer to")
public record Catalogue(
        List<Category> categories,
        List<Office> offices,
        List<QualificationKind> qualificationKinds,
        List<Course> courses) {
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

        public List<String> levelCodes() {
            return levels.stream().map(Level::code).toList();
        }
    }

    @Schema(name = "QualificationLevelEntry", description = "A level of a kind of qualifications")
    public record Level(@Schema(examples = "INTERMEDIATE") String code, Label label) {}

    @Schema(name = "CourseEntry", description = "A kind of courses")
    public record Course(
            @Schema(examples = "POLITICAL_THEORY_INTERMEDIATE") String code, Label label, CourseDuration duration) {}

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
