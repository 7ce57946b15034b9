package vn.xeploai.emulation.cluster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One cluster in a list. */
record ClusterSummary(
        UUID id,
        @Schema(description = "The award year", examples = "2024") int year,
        @Schema(examples = "Cụm thi đua các phường trung tâm") String name,
        UUID organisingUnitId,
        UUID chairUnitId,
        @Schema(nullable = true, description = "Why the cluster does not count; null while it does")
                String cancellationReason,
        @Schema(examples = "15/QĐ-HĐTĐKT") String documentNumber,
        LocalDate documentDate,
        Instant recordedAt) {}
