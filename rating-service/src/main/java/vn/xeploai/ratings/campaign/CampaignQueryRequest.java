package vn.xeploai.ratings.campaign;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.code.ByCode;

record CampaignQueryRequest(
        @NotNull @Size(min = 1, max = 20_000) @ByCode("unit") List<@NotNull UUID> rootUnitIds,
        @Schema(description = "Without it, campaigns in any state") CampaignState state) {}
