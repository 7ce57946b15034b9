package vn.xeploai.reviews.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import vn.xeploai.platform.edge.Identified;
import vn.xeploai.ratings.scheme.Subject;

/** One inspection. */
record InspectionSummary(
        UUID id,
        UUID campaignId,
        InspectionKind kind,
        @Nested("subject") Subject subject,
        @Schema(description = "Where the subject was on the roster then") UUID unitId,
        UUID inspectingUnitId,
        String programme,
        @Schema(examples = "2018-06-04") LocalDate from,
        @Schema(examples = "2018-07-31") LocalDate to,
        @Nested InspectionTeam team,
        @Schema(nullable = true, description = "Null until it is concluded") @Nested("conclusion")
                Conclusion conclusion,
        @Schema(nullable = true, description = "Why the inspection does not count; null while it does")
                String cancellationReason,
        @Schema(examples = "15-QĐ/UBKTĐU") String documentNumber,
        LocalDate documentDate,
        Instant recordedAt)
        implements Identified {
    /** What an inspection concluded. */
    @Schema(name = "InspectionConclusion")
    public record Conclusion(
            @PropagateNull @Schema(examples = "2018-07-25") LocalDate on,
            @Schema(examples = "Chấp hành nghiêm nguyên tắc tập trung dân chủ") String text,
            @Schema(examples = "false") boolean violationFound,
            @Schema(nullable = true, description = "The complaint to which it led") UUID complaintId,
            @Schema(examples = "21-KL/UBKTĐU") String documentNumber) {}
}
