package vn.xeploai.members.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.platform.text.OneLine;

/** A unit to register; its parent is named by id, or by an identifier that may belong to a unit earlier in the same list. */
record CreateUnitRequest(
        @Size(max = 10) List<@NotNull @Valid DatedIdentifier> identifiers,
        @OneLine @NotBlank @Size(max = 300) @Schema(examples = "Đảng bộ phường Thới Long") String name,
        @NotNull UnitKind kind,
        UnitType type,
        @NotNull PartyLevel partyLevel,
        UUID parentId,
        @Valid Identifier parentIdentifier,
        @NotNull @Schema(description = "First day on which the unit exists", examples = "2010-01-01")
                LocalDate validFrom,
        @Schema(description = "First day on which the unit no longer exists") LocalDate validTo) {

    Validity validity() {
        return new Validity(validFrom, validTo);
    }

    List<DatedIdentifier> identifiersOrNone() {
        return identifiers == null ? List.of() : identifiers;
    }

    UnitAttributes attributes(UUID parent) {
        return new UnitAttributes(name.strip(), kind, type, partyLevel, parent);
    }
}
