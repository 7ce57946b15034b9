package vn.xeploai.gateway.reconciliation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.scope.PeriodQuery;
import vn.xeploai.gateway.source.Severity;

@Schema(description = "All discrepancies of one kind")
record ReconciliationKindResponse(
        @Schema(examples = "MEMBER_WITHOUT_RATING") FindingRule rule,
        Severity severity,
        @Schema(examples = "3") long count,
        @Schema(description = "The first 200 of them") List<ReconciliationItemResponse> items) {
    static ReconciliationKindResponse of(
            FindingRule rule, DiscrepancyTally tally, PeriodQuery query, FindingWords words) {
        var items = tally.first(rule).stream()
                .map(found -> ReconciliationItemResponse.of(found, query, words))
                .toList();
        return new ReconciliationKindResponse(rule, rule.severity(), tally.count(rule), items);
    }
}
