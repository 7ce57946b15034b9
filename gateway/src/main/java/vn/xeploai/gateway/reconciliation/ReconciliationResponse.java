package vn.xeploai.gateway.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What the two services disagree about. Repeating the request with the printed `on` and `knownAt` returns the same answer")
record ReconciliationResponse(
        UUID under,
        @Schema(examples = "2022") int year,
        @Schema(examples = "2022") String period,
        LocalDate on,
        Instant knownAt,
        @Schema(description = "Whether rows were not examined: then counts of members are lower bounds") boolean cut,
        @Schema(description = "Rows that differ but were too large to be examined") List<UUID> notLookedInto,
        @Schema(description = "By kind; kinds of which there is none are left out")
                List<ReconciliationKindResponse> kinds) {}
