package vn.xeploai.gateway.reconciliation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whom a finding is about")
public record FindingSubject(
        @Schema(examples = "UNIT") FindingSubjectKind kind,
        UUID id,
        @Schema(description = "The unit in which it was found") UUID unitId) {}
