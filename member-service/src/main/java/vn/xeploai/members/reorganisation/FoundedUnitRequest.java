package vn.xeploai.members.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.members.unit.PartyLevel;
import vn.xeploai.members.unit.UnitKind;
import vn.xeploai.members.unit.UnitType;
import vn.xeploai.platform.text.OneLine;

@Schema(description = "A unit that the decision founds; it exists from the day on which the decision takes effect")
record FoundedUnitRequest(
        @NotBlank
                @Size(max = 60)
                @Schema(description = "The name of the unit in the acts of the decision", examples = "phuong-thoi-long")
                String key,
        @OneLine @NotBlank @Size(max = 300) @Schema(examples = "Đảng bộ phường Thới Long") String name,
        @NotNull UnitKind kind,
        UnitType type,
        @NotNull PartyLevel partyLevel,
        @Valid @Schema(description = "Left out for a unit at the top") PlanUnitRef parent,
        @Size(max = 10) List<@NotNull @Valid Identifier> identifiers) {
    FoundedUnitRequest {
        identifiers = identifiers == null ? List.of() : identifiers;
    }
}
