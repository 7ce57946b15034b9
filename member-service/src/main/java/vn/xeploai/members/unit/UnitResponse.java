package vn.xeploai.members.unit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Tagged;

@Schema(
        description = "A unit on a day. `validTo` is exclusive.",
        extensions = @Extension(name = "x-tagged", value = "true"))
record UnitResponse(
        UUID id,
        @Schema(nullable = true, description = "Administrative code (GSO) on that day", examples = "31156") String code,
        @Json List<DatedIdentifier> identifiers,
        @Schema(examples = "Đảng bộ phường Thới Long") String name,
        UnitKind kind,
        @Schema(nullable = true) UnitType type,
        PartyLevel partyLevel,
        @Schema(nullable = true) UUID parentId,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        Instant recordedFrom,
        @Schema(hidden = true) @JsonIgnore Instant lastChange)
        implements Tagged {

    @Override
    public String etag() {
        return EntityTags.of(lastChange);
    }
}
