package vn.xeploai.emulation.cluster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;
import vn.xeploai.platform.text.OneLine;
import vn.xeploai.platform.time.UpToNextYear;

/** A cluster by the document that formed it. */
record FormClusterRequest(
        @NotNull @Min(UpToNextYear.FIRST) @UpToNextYear @Schema(description = "The award year", examples = "2024")
                Integer year,
        @OneLine @NotBlank @Size(max = 300) @Schema(examples = "Cụm thi đua các phường trung tâm") String name,
        @NotNull @ByCode("unit") @Schema(description = "The unit whose council formed the cluster")
                UUID organisingUnitId,
        @NotNull @ByCode("unit") @Schema(description = "The unit that chairs it, one of `units`") UUID chairUnitId,
        @NotNull @Size(min = 2, max = 200) @ByCode("unit") List<@NotNull UUID> units,
        @NotNull @Size(min = 1, max = 100) @Schema(description = "In the order of the table")
                List<@NotNull @Valid Criterion> criteria,
        @NotNull @Valid Document document)
        implements DocumentScope {}
