package vn.xeploai.reviews.commitment;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.reviews.subject.CampaignSubject;

@Path("/commitments")
@Tag(name = "reviews", description = "Kiểm điểm, khắc phục hạn chế, đăng ký cam kết")
@Produces(MediaType.APPLICATION_JSON)
class CommitmentResource {
    private final CommitmentService commitments;

    CommitmentResource(CommitmentService commitments) {
        this.commitments = commitments;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = RecordedCommitments.class, responseCode = "201")
    @Operation(
            operationId = "recordCommitments",
            summary = "Ghi đăng ký, cam kết",
            description =
                    "Records what subjects of a campaign commit themselves to in a programme of its year, by the document of their registration. Each"
                            + " subject has one commitment in each programme and campaign.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed review-day-implausible campaign-not-found campaign-not-open review-subject-unknown "
                            + "review-subject-repeated commitment-programme-not-offered commitment-recorded date-in-future")
    public RecordedCommitments record(@NotNull RecordCommitmentsRequest request) {
        return commitments.record(request);
    }

    @GET
    @Operation(
            operationId = "listCommitments",
            summary = "Danh sách đăng ký, cam kết",
            description =
                    "Commitments, cancelled ones included unless they are filtered out, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<CommitmentSummary> list(@Valid @BeanParam CommitmentFilter filter, @Valid @BeanParam PageRequest page) {
        return commitments.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCommitment",
            summary = "Một đăng ký, cam kết và kết quả thực hiện",
            description =
                    "The commitment with the reports of how it is kept, the latest first, as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed commitment-not-found known-at-not-settled")
    public CommitmentResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return commitments.get(id, knownAt);
    }

    @POST
    @Path("/{id}/progress")
    @Operation(
            operationId = "recordCommitmentProgress",
            summary = "Ghi kết quả thực hiện cam kết",
            description =
                    "Records whether a commitment is kept, as of a day that is not before that of the last report. The latest report counts; earlier"
                            + " ones remain readable.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed commitment-not-found commitment-already-cancelled "
                    + "commitment-progress-too-early date-in-future")
    public CommitmentResponse report(@RestPath UUID id, @NotNull RecordProgressRequest request) {
        return commitments.report(id, request);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelCommitment",
            summary = "Hủy đăng ký, cam kết ghi sai",
            description =
                    "Cancels a commitment that was recorded wrongly. It no longer counts, and the right one is recorded as another commitment.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed commitment-not-found commitment-already-cancelled date-in-future")
    public CommitmentResponse cancel(@RestPath UUID id, @NotNull CancelCommitmentRequest request) {
        return commitments.cancel(id, request);
    }

    @GET
    @Path("/coverage")
    @Operation(
            operationId = "getCommitmentCoverage",
            summary = "Số đã đăng ký và chưa đăng ký",
            description =
                    "For each programme and kind of subject of a campaign, how many are on the roster, have a commitment, lack one, and how the"
                            + " commitments are kept: of the unit with all units below it, and of each unit directly below it likewise. A commitment"
                            + " without a report is not assessed, which says neither that it is kept nor that it is not.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed campaign-not-found unit-not-in-campaign "
                    + "commitment-programme-not-offered known-at-not-settled")
    public CommitmentCoverage coverage(
            @QueryParam("campaign") @NotNull UUID campaign,
            @QueryParam("programme")
                    @Parameter(description = "By default, each programme that the year offers", example = "KL21")
                    String programme,
            @ByCode("unit")
                    @QueryParam("under")
                    @Parameter(description = "The unit; by default the root of the campaign")
                    UUID under,
            @QueryParam("knownAt") Instant knownAt) {
        return commitments.coverage(campaign, under, programme, knownAt);
    }

    @GET
    @Path("/missing")
    @Operation(
            operationId = "listMissingCommitments",
            summary = "Danh sách chưa đăng ký",
            description =
                    "Subjects on the roster of a campaign that have no commitment in a programme; nothing is asked of exempt and suspended members."
                            + " Pinned to `knownAt`.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed cursor-malformed campaign-not-found unit-not-in-campaign "
                    + "commitment-programme-not-offered known-at-not-settled")
    public Page<CampaignSubject> missing(@Valid @BeanParam MissingFilter filter, @Valid @BeanParam PageRequest page) {
        return commitments.missing(filter, page);
    }
}
