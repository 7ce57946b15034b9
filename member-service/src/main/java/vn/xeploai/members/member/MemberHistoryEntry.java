package vn.xeploai.members.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "One recorded fact: its kind, value and days, when it was current, and the act and document that recorded it")
record MemberHistoryEntry(
        @Schema(description = "STANDING, MEMBERSHIP, POST or PERSON (particulars, whose values are not shown)")
                String what,
        @Schema(nullable = true) String value,
        @Schema(nullable = true) UUID unitId,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true, description = "Exclusive") LocalDate validTo,
        Instant recordedFrom,
        @Schema(nullable = true, description = "Exclusive; null while the row is current") Instant recordedTo,
        UUID actId,
        String actor,
        boolean verified,
        @Schema(nullable = true) String documentNumber,
        @Schema(nullable = true) LocalDate documentDate) {}
