package vn.xeploai.ratings.conduct;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record ReportMeasuresRequest(
        @NotNull @Schema(description = "Who reports: the subject's unit or one above it") UUID actingUnitId,
        @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid ReportedMeasure> measures,
        @Valid Document document) {}
