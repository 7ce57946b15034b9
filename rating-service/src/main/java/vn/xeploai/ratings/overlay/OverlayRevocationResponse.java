package vn.xeploai.ratings.overlay;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/** The document by which an overlay ceased to apply. Public, since Jdbi creates nested rows of public types only. */
public record OverlayRevocationResponse(
        @PropagateNull @Schema(examples = "35-QĐ/TU") String documentNumber,
        @Schema(examples = "2024-01-05") LocalDate documentDate,
        @Schema(nullable = true) String reason,
        Instant recordedAt) {}
