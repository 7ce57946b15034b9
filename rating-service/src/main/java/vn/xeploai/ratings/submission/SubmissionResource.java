package vn.xeploai.ratings.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/submissions")
@Tag(name = "submissions", description = "Báo cáo nộp cấp trên")
@Produces(MediaType.APPLICATION_JSON)
class SubmissionResource {
    private final SubmissionService submissions;
    private final SubmissionDifferenceService differences;

    SubmissionResource(SubmissionService submissions, SubmissionDifferenceService differences) {
        this.submissions = submissions;
        this.differences = differences;
    }

    @GET
    @Operation(
            operationId = "listSubmissions",
            summary = "Danh sách báo cáo đã nộp",
            description =
                    "All versions with their states, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<SubmissionSummary> list(@Valid @BeanParam SubmissionFilter filter, @Valid @BeanParam PageRequest page) {
        return submissions.list(filter, page);
    }

    @POST
    @Operation(
            operationId = "submitMany",
            summary = "Nộp báo cáo của nhiều đơn vị",
            description =
                    "Records the reports of 1 to 1,000 units of a campaign in one act, all or none, with the checks of single reports; each fault"
                            + " names its row. Reports are recorded in the order of the list.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed campaign-not-found campaign-not-open date-in-future "
                    + "unit-not-in-campaign submission-reason-missing")
    public SubmitManyResponse submitMany(@NotNull SubmitManyRequest request) {
        return submissions.submitMany(request);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSubmission",
            summary = "Chi tiết báo cáo đã nộp",
            description =
                    "A version with what superior units did with it, and a link to the report as submitted, which returns the same bytes"
                            + " whatever is corrected later.")
    @Extension(name = "x-problems", value = "parameter-malformed submission-not-found known-at-not-settled")
    public SubmissionResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return submissions.get(id, knownAt);
    }

    @GET
    @Path("/{id}/difference")
    @Operation(
            operationId = "getSubmissionDifference",
            summary = "Khác biệt giữa hai bản báo cáo",
            description =
                    "What differs between two versions of one unit's report, from the earlier one to the later one: the counts, and, page by"
                            + " page, each subject whose figures differ, with the acts in between that concern it. Computed from the facts as"
                            + " recorded at the two instants.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed cursor-malformed submission-not-found "
                    + "submission-not-comparable known-at-not-settled")
    public SubmissionDifference difference(@RestPath UUID id, @Valid @BeanParam SubmissionDifferenceQuery query) {
        return differences.compare(id, query);
    }

    @POST
    @Path("/{id}/return")
    @Operation(
            operationId = "returnSubmission",
            summary = "Trả lại báo cáo",
            description =
                    "A superior unit returns the latest version, accepted or not. From then on the unit has not submitted, until its next"
                            + " version; as recorded before, it still had. A request with `If-Match` is rejected if the version has changed since.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed submission-not-found submission-unit-not-above "
                    + "submission-superseded submission-returned precondition-failed date-in-future")
    public SubmissionResponse sendBack(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull SubmissionReview.ReturnSubmissionRequest request) {
        return submissions.review(id, ifMatch, request.review());
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(
            operationId = "acceptSubmission",
            summary = "Chấp nhận báo cáo",
            description =
                    "A superior unit accepts the latest version. Reports count it as submitted before and after. A request with `If-Match` is"
                            + " rejected if the version has changed since.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed submission-not-found submission-unit-not-above "
                    + "submission-superseded submission-returned submission-accepted precondition-failed "
                    + "date-in-future")
    public SubmissionResponse accept(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull SubmissionReview.AcceptSubmissionRequest request) {
        return submissions.review(id, ifMatch, request.review());
    }
}
