package vn.xeploai.gateway.trend;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.MemberUnit;

@Schema(description = "The unit as of the last of the years in which it existed")
record TrendUnitResponse(
        UUID id,
        @Schema(nullable = true, examples = "917") String code,
        @Schema(nullable = true, examples = "Quận ủy Ô Môn") String name,
        @Schema(nullable = true, examples = "DISTRICT_COMMITTEE") String kind) {

    /** @param unit null if it existed in none of the years */
    static TrendUnitResponse of(UUID id, MemberUnit unit) {
        return unit == null
                ? new TrendUnitResponse(id, null, null, null)
                : new TrendUnitResponse(id, unit.code(), unit.name(), unit.kind());
    }
}
