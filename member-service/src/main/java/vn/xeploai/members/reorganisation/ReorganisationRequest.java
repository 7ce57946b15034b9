package vn.xeploai.members.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

@Schema(
        description =
                "One decision on the structure: it applies from one day, and is recorded as a whole or not at all")
record ReorganisationRequest(
        @NotNull @Valid Document document,
        @NotNull @Schema(description = "First day of the new structure", examples = "2025-07-01") LocalDate effectiveOn,
        @Schema(description = "The earlier decision that this one replaces because it was recorded wrongly")
                UUID corrects,
        @Size(max = 20_000) List<@NotNull @Valid FoundedUnitRequest> units,
        @NotNull @Size(min = 1, max = 40_000) List<@NotNull @Valid StructureAct> acts,
        @Size(max = 20_000) List<@NotNull @Valid CampaignHandlingRequest> campaigns) {
    ReorganisationRequest {
        units = units == null ? List.of() : units;
        campaigns = campaigns == null ? List.of() : campaigns;
    }

    LocalDate eve() {
        return effectiveOn.minusDays(1);
    }
}
