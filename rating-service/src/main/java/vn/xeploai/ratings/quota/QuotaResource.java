package vn.xeploai.ratings.quota;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/quotas")
@Tag(name = "quotas", description = "Tỷ lệ xếp loại xuất sắc")
@Produces(MediaType.APPLICATION_JSON)
class QuotaResource {
    private final QuotaService quotas;

    QuotaResource(QuotaService quotas) {
        this.quotas = quotas;
    }

    @GET
    @Operation(
            operationId = "getQuotas",
            summary = "Tỷ lệ tối đa của từng nhóm, có giải thích",
            description =
                    "Each group at or below a unit with its quota explained, as recorded at an instant, and sums of several groups, to which no"
                            + " quota applies: an excess there is a warning that shows every reading of the text. Repeated with the"
                            + " printed `knownAt`, the request returns the same answer.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed campaign-not-found unit-not-in-campaign known-at-not-settled")
    public QuotaResponse quotas(
            @Valid @BeanParam QuotaFilter filter,
            @QueryParam("knownAt") @Parameter(description = "Without it, the latest settled instant") Instant knownAt) {
        return quotas.get(filter, knownAt);
    }

    @GET
    @Path("/distribution")
    @Operation(
            operationId = "getDistribution",
            summary = "Phân bố mức xếp loại theo đơn vị",
            description =
                    "How many subjects of each kind are decided in each tier, with their share, in the unit by itself and in each unit directly below"
                            + " it with everything below that one. `stage` is ignored.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed campaign-not-found unit-not-in-campaign")
    public Distribution distribution(@Valid @BeanParam QuotaFilter filter) {
        return quotas.distribution(filter);
    }

    @POST
    @Path("/simulations")
    @Operation(
            operationId = "simulateQuotas",
            summary = "Thử phương án xếp loại",
            description =
                    "What each quota concerned would report if one document decided these grades. Nothing is changed; it is a POST because of its"
                            + " length.")
    @Extension(name = "x-question", value = "true")
    @Extension(name = "x-problems", value = "request-invalid request-malformed campaign-not-found simulation-invalid")
    public SimulationResponse simulate(@NotNull SimulationRequest request) {
        return quotas.simulate(request);
    }
}
