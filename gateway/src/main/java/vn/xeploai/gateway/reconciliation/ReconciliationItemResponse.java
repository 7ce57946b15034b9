package vn.xeploai.gateway.reconciliation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.scope.PeriodQuery;

@Schema(description = "One discrepancy, with a link to each service")
record ReconciliationItemResponse(
        UUID unitId,
        @Schema(nullable = true) UUID memberId,
        @Schema(description = "The value of member-service", nullable = true) String expected,
        @Schema(description = "The value of rating-service", nullable = true) String actual,
        @Schema(description = "The same in words, in the caller's language") String explanation,
        @Schema(examples = "/api/v1/members/0190a5d2-7c11-7000-8000-00000000000a") String memberServiceLink,
        @Schema(examples = "/api/v1/ratings?subject=0190a5d2-7c11-7000-8000-00000000000a") String ratingServiceLink) {

    static ReconciliationItemResponse of(Discrepancy found, PeriodQuery query, FindingWords words) {
        var unit = found.unitId();
        var member = found.memberId();
        return new ReconciliationItemResponse(
                unit,
                member,
                found.expected(),
                found.actual(),
                words.explanation(found),
                member == null
                        ? "/api/v1/units/%s?on=%s"
                                .formatted(unit, query.question().on())
                        : "/api/v1/members/" + member,
                member == null
                        ? "/api/v1/tallies?under=%s&period=%s"
                                .formatted(unit, query.period().text())
                        : "/api/v1/ratings?subject=" + member);
    }
}
