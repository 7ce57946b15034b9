package vn.xeploai.gateway.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.Quota;

@Schema(description = "The document by which an authority allows more than the ordinary rate")
record ApprovalResponse(
        @Schema(examples = "412-QĐ/TU") String documentNumber,
        @Schema(examples = "2025-12-20") LocalDate date,
        @Schema(examples = "0.25") BigDecimal rate) {
    static ApprovalResponse of(Quota.Approval approval) {
        if (approval == null) return null;
        return new ApprovalResponse(approval.documentNumber(), approval.date(), approval.rate());
    }
}
