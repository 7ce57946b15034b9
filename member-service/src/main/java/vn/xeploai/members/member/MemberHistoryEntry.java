package vn.xeploai.members.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "One recorded fact: of which sort, its value, on which days, known from when to when, by whose act, on which paper")
public record MemberHistoryEntry(
        @Schema(description = "STANDING, MEMBERSHIP, POST or PERSON (particulars, whose values are not repeated here)")
                String what,
        @Schema(nullable = true) String value,
        @Schema(nullable = true) UUID unitId,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true, description = "Exclusive") LocalDate validTo,
        Instant recordedFrom,
        @Schema(nullable = true, description = "Exclusive; null: still believed") Instant recordedTo,
        UUID actId,
        String actor,
        boolean verified,
        @Schema(nullable = true) String documentNumber,
        @Schema(nullable = true) LocalDate documentDate) {}
