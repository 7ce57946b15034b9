package vn.xeploai.ratings.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/findings")
@Tag(name = "findings", description = "Phát hiện khi đối chiếu với quy định")
@Produces(MediaType.APPLICATION_JSON)
class FindingResource {
    private final FindingService service;

    FindingResource(FindingService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listFindings",
            summary = "Danh sách phát hiện của một đợt",
            description =
                    "Lists the findings about all units and ratings of a campaign, or about those at or below a unit. A page is pinned to"
                            + " `knownAt`, deadlines too; the counts of a unit that has changed since are not compared. `total` tests the"
                            + " whole campaign and takes as long as reading all pages.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid parameter-malformed campaign-not-found unit-not-in-campaign cursor-malformed known-at-not-settled")
    public Page<FindingEntry> list(@Valid @BeanParam FindingFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/summary")
    @Operation(
            operationId = "summarizeFindings",
            summary = "Tổng hợp phát hiện của một đợt",
            description =
                    "Counts all findings of a campaign, or of a unit and those below it, by rule and severity as recorded at an instant, and"
                            + " lists the first of them. Everything is tested: some seconds for ten thousand subjects.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed campaign-not-found unit-not-in-campaign known-at-not-settled")
    public FindingSummary summary(
            @Valid @BeanParam FindingFilter filter,
            @QueryParam("first")
                    @DefaultValue("100")
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "How many findings are listed beside the counts, 1 to 1,000")
                    int first,
            @QueryParam("knownAt")
                    @Parameter(description = "As recorded at this instant (UTC); without it, at the latest settled one")
                    Instant knownAt) {
        return service.summary(filter, first, knownAt);
    }
}
