package vn.xeploai.ratings.procedure;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit that was asked for its opinion. */
record OpinionRequestEntry(
        UUID id,
        OpinionKind kind,
        UUID unitId,
        UUID askingUnitId,
        @Schema(nullable = true) String note,
        @Schema(description = "Whether the unit has given it") boolean answered,
        Instant recordedAt,
        String actor) {}
