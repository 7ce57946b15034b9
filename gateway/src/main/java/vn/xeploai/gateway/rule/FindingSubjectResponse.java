package vn.xeploai.gateway.rule;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The subject of a finding")
public record FindingSubjectResponse(
        @Schema(examples = "UNIT", description = "`UNIT`, `MEMBER`, or another kind of subject") String kind,
        UUID id,
        @Schema(description = "The unit in which it was found") UUID unitId) {
    public static FindingSubjectResponse unit(UUID unit) {
        return new FindingSubjectResponse("UNIT", unit, unit);
    }
}
