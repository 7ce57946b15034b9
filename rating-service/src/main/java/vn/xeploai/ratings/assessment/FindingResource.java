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

    FindingResource(FindingLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listFindings",
            summary = "Danh sách phát hiện của một đợt",
            description =
                    "What the rules say of every unit and every rating of a campaign as it stands, at or below a unit if one is"
                            + " named. A page is pinned to `knownAt`, deadlines too; counts of units are those of now. `total` looks at the whole"
                            + " list and takes as long as reading all pages.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid parameter-malformed campaign-not-found unit-not-in-campaign cursor-malformed known-at-not-settled")
    public Page<FindingEntry> list(@Valid @BeanParam FindingFilter filter, @Valid @BeanParam PageRequest page) {
        return lists.list(filter, page);
    }
}
