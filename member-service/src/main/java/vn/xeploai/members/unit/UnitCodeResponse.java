package vn.xeploai.members.unit;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a code names: on the day asked for, or without a day every unit it has named")
record UnitCodeResponse(
        String system,
        String code,
        @Schema(nullable = true) LocalDate on,
        @Schema(nullable = true) UnitResponse unit,
        List<UnitCodePeriod> candidates) {}
