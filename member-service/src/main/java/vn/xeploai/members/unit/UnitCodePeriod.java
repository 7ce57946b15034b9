package vn.xeploai.members.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.timeline.Validity;

@Schema(description = "The days on which a code names a unit; `validTo` is exclusive")
record UnitCodePeriod(
        UUID id,
        @Schema(examples = "Đảng bộ phường Long Hưng") String name,
        UnitKind kind,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo) {

    Validity validity() {
        return new Validity(validFrom, validTo);
    }
}
