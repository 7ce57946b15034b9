package vn.xeploai.ratings.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rating.DecisionOrigin;

record DecisionSummary(
        UUID id,
        UUID campaignId,
        @Schema(examples = "158-QĐ/QU") String number,
        @Schema(examples = "2022-12-28") LocalDate date,
        UUID decidingUnitId,
        @Schema(examples = "T/M Ban Thường vụ, Phó Bí thư") String signer,
        @Schema(nullable = true) String title,
        DecisionOrigin origin,
        Instant recordedAt,
        @Schema(description = "How many subjects its list has", examples = "422") int items) {}
