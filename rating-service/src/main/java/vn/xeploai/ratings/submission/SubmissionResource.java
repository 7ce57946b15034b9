package vn.xeploai.ratings.submission;

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

@Path("/submissions")
@Tag(name = "submissions", description = "Báo cáo nộp cấp trên")
@Produces(MediaType.APPLICATION_JSON)
class SubmissionResource {
    private final SubmissionLists lists;

    SubmissionResource(SubmissionLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listSubmissions",
            summary = "Danh sách báo cáo đã nộp",
            description = "Every version, in the order in which they were recorded; a page is pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<SubmissionResponse> list(
            @Valid @BeanParam SubmissionFilter filter, @Valid @BeanParam PageRequest page) {
        return lists.list(filter, page);
    }
}
