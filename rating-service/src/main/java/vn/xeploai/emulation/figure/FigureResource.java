package vn.xeploai.emulation.figure;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.platform.code.ByCode;

@Path("/awards/figures")
@Tag(name = "emulation", description = "Thi đua, khen thưởng")
@Produces(MediaType.APPLICATION_JSON)
class FigureResource {
    private final FigureService figures;

    FigureResource(FigureService figures) {
        this.figures = figures;
    }

    @GET
    @Operation(
            operationId = "getAwardFigures",
            summary = "Số liệu thi đua, khen thưởng của một đợt",
            description =
                    "For each title and form of commendation of a campaign how many registered, were nominated, passed the vote, were awarded and had"
                            + " their award revoked: of the unit with all units below it, and of each unit directly below it likewise. Figures that do not fit each other are findings. What nobody has recorded is null.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed campaign-not-found unit-not-in-campaign known-at-not-settled")
    public AwardFigures figures(
            @QueryParam("campaign") @NotNull UUID campaign,
            @ByCode("unit")
                    @QueryParam("under")
                    @Parameter(description = "The unit; by default the root of the campaign")
                    UUID under,
            @QueryParam("knownAt") Instant knownAt) {
        return figures.figures(campaign, under, knownAt);
    }
}
