package vn.xeploai.ratings.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record ReportMeasuresRequest(
        @NotNull @Schema(description = "The unit that reports: that of the subject or one above it") UUID actingUnitId,
        @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid ReportedMeasure> measures,
        @Valid Document document) {
    String[] facts() {
        return measures.stream().map(measure -> measure.fact().name()).toArray(String[]::new);
    }

    String[] values() {
        return measures.stream().map(ReportedMeasure::text).toArray(String[]::new);
    }
}
