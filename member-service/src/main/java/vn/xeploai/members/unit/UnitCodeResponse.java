package vn.xeploai.members.unit;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The unit that a code names on a day, or, without a day, every unit that it has named")
record UnitCodeResponse(
        String system,
        String code,
        @Schema(nullable = true) LocalDate on,
        @Schema(nullable = true) UnitResponse unit,
        List<UnitCodePeriod> candidates) {}
