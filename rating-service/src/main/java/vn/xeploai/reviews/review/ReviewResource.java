package vn.xeploai.reviews.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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

@Path("/reviews")
@Tag(name = "reviews", description = "Kiểm điểm, khắc phục hạn chế, đăng ký cam kết")
@Produces(MediaType.APPLICATION_JSON)
class ReviewResource {
    private final ReviewService reviews;

    ReviewResource(ReviewService reviews) {
        this.reviews = reviews;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = RecordedReviews.class, responseCode = "201")
    @Operation(
            operationId = "recordReviews",
            summary = "Ghi kết quả kiểm điểm",
            description =
                    "Records the reviews of one meeting: every subject of the campaign that was reviewed there, by the minutes of the meeting. With a"
                            + " checklist of that year, a subject without expressions is one in whom none was found, which is not the same as one of"
                            + " whom nothing is known. Each subject is reviewed once on each occasion.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed review-day-implausible campaign-not-found campaign-not-open review-subject-unknown "
                            + "review-subject-repeated reviews-invalid review-too-early review-recorded date-in-future")
    public RecordedReviews record(@NotNull RecordReviewsRequest request) {
        return reviews.record(request);
    }

    @GET
    @Operation(
            operationId = "listReviews",
            summary = "Danh sách kiểm điểm",
            description =
                    "Reviews, cancelled ones included unless they are filtered out, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<ReviewSummary> list(@Valid @BeanParam ReviewFilter filter, @Valid @BeanParam PageRequest page) {
        return reviews.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReview",
            summary = "Một lần kiểm điểm",
            description = "The review as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed review-not-found known-at-not-settled")
    public ReviewSummary get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return reviews.get(id, knownAt);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelReview",
            summary = "Hủy kết quả kiểm điểm ghi sai",
            description =
                    "Cancels a review that was recorded wrongly. It no longer counts, and the right one is recorded as another review.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed review-not-found review-already-cancelled date-in-future")
    public ReviewSummary cancel(@RestPath UUID id, @NotNull CancelReviewRequest request) {
        return reviews.cancel(id, request);
    }

    @GET
    @Path("/coverage")
    @Operation(
            operationId = "getReviewCoverage",
            summary = "Số đã kiểm điểm và chưa kiểm điểm",
            description =
                    "For each kind of subject of a campaign, how many are on the roster, were reviewed, are missing, and in how many something of the"
                            + " checklist was found: of the unit with all units below it, and of each unit directly below it likewise. Kinds that the"
                            + " campaign does not rate are left out: of them nothing is known.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed campaign-not-found unit-not-in-campaign reviews-invalid "
                    + "known-at-not-settled")
    public ReviewCoverage coverage(
            @QueryParam("campaign") @NotNull UUID campaign,
            @ByCode("unit")
                    @QueryParam("under")
                    @Parameter(description = "The unit; by default the root of the campaign")
                    UUID under,
            @QueryParam("occasion") @DefaultValue("ANNUAL") String occasion,
            @QueryParam("knownAt") Instant knownAt) {
        return reviews.coverage(campaign, under, occasion, knownAt);
    }

    @GET
    @Path("/missing")
    @Operation(
            operationId = "listMissingReviews",
            summary = "Danh sách chưa kiểm điểm",
            description =
                    "Subjects on the roster of a campaign that have to be reviewed and were not; exempt and suspended members do not have to. Pinned to"
                            + " `knownAt`.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid parameter-malformed cursor-malformed campaign-not-found unit-not-in-campaign reviews-invalid "
                            + "known-at-not-settled")
    public Page<CampaignSubject> missing(@Valid @BeanParam MissingFilter filter, @Valid @BeanParam PageRequest page) {
        return reviews.missing(filter, page);
    }
}
