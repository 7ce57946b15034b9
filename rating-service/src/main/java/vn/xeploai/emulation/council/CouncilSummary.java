package vn.xeploai.emulation.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.edge.Identified;

/** One council in one composition. */
record CouncilSummary(
        UUID id,
        UUID unitId,
        @Schema(examples = "Hội đồng Thi đua - Khen thưởng phường") String name,
        @Schema(description = "How many members it has, present or not", examples = "11") int members,
        @Schema(description = "The first day of this composition") LocalDate validFrom,
        @Schema(nullable = true, description = "Why the council does not count; null while it does")
                String cancellationReason,
        @Schema(examples = "12/QĐ-UBND") String documentNumber,
        LocalDate documentDate,
        Instant recordedAt)
        implements Identified {}
