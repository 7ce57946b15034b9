package vn.xeploai.emulation.cluster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;

/** The ranks of all units of a cluster. */
record RankClusterRequest(
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Rank> places, @NotNull @Valid Document document)
        implements DocumentScope {

    @Schema(name = "ClusterRank")
    record Rank(
            @NotNull @ByCode("unit") UUID unitId,
            @NotNull
                    @Min(1)
                    @Max(200)
                    @Schema(description = "One more than the number of units before it", examples = "1")
                    Integer place) {}
}
