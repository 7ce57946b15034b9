package vn.xeploai.ratings.overlay;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an overlay no longer holds. */
record OverlayRevocation(
        @Schema(examples = "35-QĐ/TU") String documentNumber,
        @Schema(examples = "2024-01-05") LocalDate documentDate,
        @Schema(nullable = true) String reason,
        Instant recordedAt) {}
