package vn.xeploai.ratings.rating;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/ratings")
@Tag(name = "ratings", description = "Kết quả xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class RatingResource {
    private final RatingService ratings;

    RatingResource(RatingService ratings) {
        this.ratings = ratings;
    }

    @GET
    @Operation(
            operationId = "listRatings",
            summary = "Danh sách xếp loại",
            description =
                    "Ratings of campaigns, units or one subject through the years; a page is pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<RatingSummary> list(@Valid @BeanParam RatingFilter filter, @Valid @BeanParam PageRequest page) {
        return ratings.list(filter, page);
    }

    @GET
    @Path("/streaks")
    @Operation(
            operationId = "listRatingStreaks",
            summary = "Danh sách đối tượng nhiều năm liền ở cùng một mức",
            description =
                    "Subjects at or below a unit who were decided in one tier in each of several years, by default EXCELLENT in five. Names of"
                            + " grades differ through the schemes, so years are compared by tier. The earlier years count wherever the subject was rated"
                            + " then; a year in which they were not rated breaks the row. A page is pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<RatingStreak> streaks(@Valid @BeanParam StreakQuery query, @Valid @BeanParam PageRequest page) {
        return ratings.streaks(query, page);
    }

    @GET
    @Path("/stream")
    @Produces("application/x-ndjson")
    @APIResponse(
            responseCode = "200",
            description = "Lines of JSON",
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            contentMediaType = "application/x-ndjson",
                                            contentSchema = RatingLine.class)))
    @Operation(
            operationId = "streamRatings",
            summary = "Kết quả xếp loại của một kỳ (dòng NDJSON)",
            description =
                    "The ratings of one kind of subjects in all campaigns of a period at or below a unit, sorted by subject, one JSON object"
                            + " per line: HEADER, RATING, and END with the number of lines and their SHA-256. Subjects that left a roster are"
                            + " left out. A stream without its END line is incomplete and must not be used.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed known-at-not-settled streams-busy")
    public StreamingOutput stream(@Valid @BeanParam RatingStreamQuestion question) {
        return ratings.stream(question);
    }
}
