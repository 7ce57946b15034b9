package vn.xeploai.ratings.measure;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Fact;

/** One fact that no register has. */
record ReportedMeasure(
        @NotNull @Schema(examples = "TASKS_EXCEEDED_PERCENT") Fact fact,
        @Schema(
                        implementation = Object.class,
                        nullable = true,
                        examples = "20",
                        description =
                                "A number, true or false, or one of the fact's words, of the type that docs/schemes.md names for the fact; null takes"
                                        + " back what was reported before")
                JsonNode value) {
    /** Whether a value reported before is taken back. */
    boolean takesBack() {
        return value == null || value.isNull();
    }

    /** As it is recorded; null if it takes back. */
    String text() {
        return takesBack() ? null : value.asText();
    }
}
