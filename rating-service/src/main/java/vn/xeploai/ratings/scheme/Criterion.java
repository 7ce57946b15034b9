package vn.xeploai.ratings.scheme;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group of criteria, or one criterion of it.
 *
 * @param maximum points; null where the central text does not divide them, which local documents do
 * @param fact the fact that holds the points of this group; null for what is not tested by itself
 */
public record Criterion(
        @Schema(examples = "GENERAL") String code,
        Label label,
        @Schema(nullable = true, examples = "30", description = "null: not divided by the central text")
                Integer maximum,
        @Schema(nullable = true) Fact fact,
        @Schema(nullable = true) List<Criterion> children) {
    Stream<String> codes() {
        var below = children == null ? Stream.<Criterion>empty() : children.stream();
        return Stream.concat(Stream.of(code), below.flatMap(Criterion::codes));
    }
}
