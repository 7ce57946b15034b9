package vn.xeploai.ratings.assessment;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/findings")
@Tag(name = "findings", description = "Phát hiện khi đối chiếu với quy định")
@Produces(MediaType.APPLICATION_JSON)
class FindingResource {
    private final FindingLists lists;
    private final FindingSummaries summaries;

    FindingResource(FindingLists lists, FindingSummaries summaries) {
        this.lists = lists;
        this.summaries = summaries;
    }

    @GET
    @Operation(
            operationId = "listFindings",
            summary = "Danh sách phát hiện của một đợt",
            description =
                    "What the rules say of every unit and every rating of a campaign as it stands, at or below a unit if one is"
                            + " named. A page is pinned to `knownAt`, deadlines too; the counts of a unit that has changed since are not compared. `total` looks at the whole"
                            + " list and takes as long as reading all pages.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid parameter-malformed campaign-not-found unit-not-in-campaign cursor-malformed known-at-not-settled")
    public Page<FindingEntry> list(@Valid @BeanParam FindingFilter filter, @Valid @BeanParam PageRequest page) {
        return lists.list(filter, page);
    }

    @GET
    @Path("/summary")
    @Operation(
            operationId = "summarizeFindings",
            summary = "Tổng hợp phát hiện của một đợt",
            description =
                    "All findings of a campaign, or of what lies at or below a unit, counted by rule and severity as known at an instant,"
                            + " with the first of them. Everything is judged: some seconds for ten thousand subjects.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed campaign-not-found unit-not-in-campaign known-at-not-settled")
    public FindingSummary summary(
            @Valid @BeanParam FindingFilter filter, @Valid @BeanParam FindingSummaryFilter asked) {
        return summaries.summary(filter, asked);
    }
}
