package vn.xeploai.ratings.conduct;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Fact;

/** One fact that only people can tell. */
record ReportedMeasure(
        @NotNull @Schema(examples = "TASKS_EXCEEDED_PERCENT") Fact fact,
        @Schema(
                        implementation = Object.class,
                        nullable = true,
                        examples = "20",
                        description =
                                "A number, true or false, or one of the fact's words, as its type in docs/schemes.md says; null takes back what"
                                        + " was reported before")
                JsonNode value) {}
