package vn.xeploai.members.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Tagged;

@Schema(description = "A unit as it is on a day. `validTo` is exclusive.")
record UnitResponse(
        UUID id,
        @Schema(nullable = true, description = "Administrative code (GSO) on that day", examples = "31156") String code,
        List<DatedIdentifier> identifiers,
        @Schema(examples = "Đảng bộ phường Thới Long") String name,
        UnitKind kind,
        @Schema(nullable = true) UnitType type,
        PartyLevel partyLevel,
        @Schema(nullable = true) UUID parentId,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        Instant recordedFrom,
        @Schema(hidden = true) @com.fasterxml.jackson.annotation.JsonIgnore Instant lastChange)
        implements Tagged {

    static UnitResponse of(UnitRow row, List<DatedIdentifier> identifiers) {
        return new UnitResponse(
                row.id(),
                row.code(),
                identifiers,
                row.name(),
                row.kind(),
                row.type(),
                row.partyLevel(),
                row.parentId(),
                row.validFrom(),
                row.validTo(),
                row.recordedFrom(),
                row.lastChange());
    }

    @Override
    public String etag() {
        return EntityTags.of(lastChange);
    }
}
