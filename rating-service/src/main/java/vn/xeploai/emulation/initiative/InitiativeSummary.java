package vn.xeploai.emulation.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.emulation.title.InitiativeScope;

/** One initiative in a list. */
record InitiativeSummary(
        UUID id,
        @Schema(description = "The award year in which it counts", examples = "2024") int year,
        InitiativeKind kind,
        String name,
        InitiativeScope scope,
        LocalDate recognisedOn,
        UUID recognisingUnitId,
        @Schema(nullable = true, description = "Why the initiative does not count; null while it does")
                String cancellationReason,
        @Schema(examples = "35/QĐ-UBND") String documentNumber,
        LocalDate documentDate,
        Instant recordedAt) {}
