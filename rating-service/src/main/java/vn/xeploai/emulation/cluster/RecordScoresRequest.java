package vn.xeploai.emulation.cluster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;

/** Points of units of a cluster. Those that were recorded before for the same unit, criterion and stage no longer count. */
record RecordScoresRequest(
        @NotNull ScoreStage stage,
        @NotNull @Size(min = 1, max = 5000) List<@NotNull @Valid Score> scores,
        @NotNull @Valid Document document)
        implements DocumentScope {

    @Schema(name = "ClusterScore")
    record Score(
            @NotNull @ByCode("unit") UUID unitId,
            @NotBlank @Size(max = 40) @Schema(description = "Its code", examples = "KTXH") String criterion,
            @NotNull
                    @DecimalMin("0")
                    @Digits(integer = 5, fraction = 2)
                    @Schema(description = "At most the maximum of the criterion", examples = "385.5")
                    BigDecimal points) {}
}
