package vn.xeploai.gateway.reconciliation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All discrepancies of one kind")
record ReconciliationKindResponse(
        @Schema(examples = "MEMBER_WITHOUT_RATING") FindingRule rule,
        Severity severity,
        @Schema(examples = "3") long count,
        @Schema(description = "The first 200 of them") List<ReconciliationItemResponse> items) {}
