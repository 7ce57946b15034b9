package vn.xeploai.ratings.rating;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/ratings")
@Tag(name = "ratings", description = "Kết quả xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class RatingResource {
    private final RatingLists ratings;

    RatingResource(RatingLists ratings) {
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
    @Path("/{id}")
    @Operation(
            operationId = "getRating",
            summary = "Xếp loại của một đối tượng",
            description =
                    "The rating as known at an instant (default now) and every decision about it, the latest first.")
    @Extension(name = "x-problems", value = "parameter-malformed rating-not-found known-at-not-settled")
    public RatingResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return ratings.get(id, knownAt);
    }
}
