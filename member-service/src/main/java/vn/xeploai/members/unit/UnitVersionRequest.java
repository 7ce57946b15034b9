package vn.xeploai.members.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.platform.text.OneLine;

/** The attributes of a unit on some days. */
record UnitVersionRequest(
        @OneLine @NotBlank @Size(max = 300) @Schema(examples = "Thành phố Đông Triều") String name,
        @NotNull UnitKind kind,
        UnitType type,
        @NotNull PartyLevel partyLevel,
        @ByCode("unit") UUID parentId,
        @NotNull @Schema(examples = "2024-11-01") LocalDate validFrom,
        @Schema(description = "Exclusive; null if no end is recorded") LocalDate validTo)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return validFrom;
    }

    Validity validity() {
        return new Validity(validFrom, validTo);
    }

    UnitAttributes attributes() {
        return new UnitAttributes(name.strip(), kind, type, partyLevel, parentId);
    }
}
