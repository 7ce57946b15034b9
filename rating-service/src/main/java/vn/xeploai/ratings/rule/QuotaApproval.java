package vn.xeploai.ratings.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document that allows a rate above the ordinary one; without number and date it is ignored. */
public record QuotaApproval(
        @Schema(nullable = true, examples = "412-QĐ/TU") String documentNumber,
        @Schema(nullable = true, examples = "2025-12-20") LocalDate date,
        @Schema(examples = "0.25") BigDecimal rate) {

    boolean isDocumented() {
        return documentNumber != null && !documentNumber.isBlank() && date != null;
    }
}
