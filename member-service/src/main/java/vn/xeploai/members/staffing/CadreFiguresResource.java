package vn.xeploai.members.staffing;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.platform.code.ByCode;

@Path("/cadres/figures")
@Tag(name = "cadres", description = "Cán bộ")
@Produces(MediaType.APPLICATION_JSON)
class CadreFiguresResource {
    private final CadreFiguresService figures;

    CadreFiguresResource(CadreFiguresService figures) {
        this.figures = figures;
    }

    @GET
    @Operation(
            operationId = "getCadreFigures",
            summary = "Số cán bộ, công chức, viên chức, người hoạt động không chuyên trách so với chỉ tiêu",
            description =
                    "Holders of posts on a day (default today) by category, against the quotas: of the unit with all units below it and by itself, and"
                            + " of each unit directly below it likewise. A person counts once in each figure, also with several posts. Also the cells"
                            + " with a committee member in charge, and those in which one person holds several offices.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed unit-not-found unit-not-active known-at-not-settled")
    public CadreFigures figures(
            @NotNull @ByCode("unit") @QueryParam("under") UUID under,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt) {
        return figures.figures(under, on, knownAt);
    }
}
