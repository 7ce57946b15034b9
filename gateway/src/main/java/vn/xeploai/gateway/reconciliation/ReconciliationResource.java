package vn.xeploai.gateway.reconciliation;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.gateway.scope.PeriodQuery;
import vn.xeploai.platform.context.RequestContext;

@Path("/reports/reconciliation")
@Tag(name = "reports", description = "Báo cáo tổng hợp từ hai dịch vụ")
@Produces(MediaType.APPLICATION_JSON)
class ReconciliationResource {
    private final ReconciliationService service;
    private final RequestContext context;

    ReconciliationResource(ReconciliationService service, RequestContext context) {
        this.service = service;
        this.context = context;
    }

    @GET
    @Operation(
            operationId = "getReconciliation",
            summary = "Đối chiếu danh sách đảng viên với kết quả xếp loại",
            description =
                    "What member-service and rating-service disagree about below a unit in a period: members without a rating, ratings"
                            + " without a member, members rated in several units or in another unit, ratings in units that had ended,"
                            + " rows whose roster differs from their headcount, units in no campaign. Rows that agree are not examined; in"
                            + " the others every member is compared, up to 200,000 members in all. Rows beyond that are listed and `cut` is"
                            + " true. Each kind has its count and the first 200 discrepancies, with links to both services.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid parameter-malformed unit-not-found unit-ended known-at-not-settled scheme-not-found"
                            + " source-answer-unusable source-unavailable")
    public ReconciliationResponse reconciliation(@BeanParam @Valid PeriodQuery query) {
        return service.reconcile(query, context.locale());
    }
}
