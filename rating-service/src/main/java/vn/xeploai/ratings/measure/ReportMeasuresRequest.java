package vn.xeploai.ratings.measure;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;
import vn.xeploai.ratings.scheme.Fact;

record ReportMeasuresRequest(
        @NotNull @Schema(description = "The unit that reports: that of the subject or one above it") @ByCode("unit")
                UUID actingUnitId,
        @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid ReportedMeasure> measures,
        @Valid Document document)
        implements DocumentScope {
    String[] facts() {
        return measures.stream().map(measure -> measure.fact().name()).toArray(String[]::new);
    }

    String[] values() {
        return measures.stream().map(ReportedMeasure::text).toArray(String[]::new);
    }

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
}
