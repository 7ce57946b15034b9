package vn.xeploai.members.qualification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A qualification of a member; `validTo` is exclusive")
record QualificationResponse(
        UUID id,
        UUID memberId,
        @Schema(examples = "POLITICAL_THEORY") String kind,
        @Schema(examples = "INTERMEDIATE") String level,
        @Schema(nullable = true, examples = "Luật") String field,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(examples = "21-QĐ/TCT") String documentNumber,
        LocalDate documentDate,
        Instant recordedFrom) {}
