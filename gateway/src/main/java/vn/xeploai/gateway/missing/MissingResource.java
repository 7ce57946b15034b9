package vn.xeploai.gateway.missing;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reports/missing")
@Tag(name = "reports", description = "Báo cáo tổng hợp từ hai dịch vụ")
@Produces(MediaType.APPLICATION_JSON)
class MissingResource {
    private final MissingService missing;

    MissingResource(MissingService missing) {
        this.missing = missing;
    }

    @GET
    @Operation(
            operationId = "listMissing",
            summary = "Danh sách chưa kiểm điểm, chưa đăng ký cam kết, chưa sinh hoạt",
            description =
                    "Who is missing in a register of a period at and below a unit, with names: those who were not reviewed, who have no"
                            + " commitment in a programme, or the cells without a regular meeting in some month. Campaign by campaign; all pages"
                            + " are as recorded at the `knownAt` of the first.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed cursor-malformed parameter-not-of-register programme-missing"
                    + " unit-not-found unit-ended known-at-not-settled source-answer-unusable source-unavailable")
    public MissingResponse list(@BeanParam @Valid MissingQuery query) {
        query.requireParameters();
        return missing.list(query);
    }
}
