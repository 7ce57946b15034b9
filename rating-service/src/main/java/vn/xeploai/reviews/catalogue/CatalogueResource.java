package vn.xeploai.reviews.catalogue;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.xeploai.platform.time.UpToNextYear;

@Path("/reviews/catalogue")
@Tag(name = "reviews", description = "Kiểm điểm, khắc phục hạn chế, đăng ký cam kết")
@Produces(MediaType.APPLICATION_JSON)
class CatalogueResource {
    private final Catalogues catalogues;

    CatalogueResource(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @GET
    @Operation(
            operationId = "getReviewCatalogue",
            summary = "Các dịp kiểm điểm, bộ biểu hiện và chương trình đăng ký của một năm",
            description =
                    "The occasions on which subjects are reviewed in a rating year, and the checklists and programmes of commitments that are"
                            + " offered then; one that is no longer offered is not among them.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed")
    public Catalogue get(
            @RestQuery
                    @NotNull
                    @Min(UpToNextYear.FIRST)
                    @UpToNextYear
                    @Parameter(description = "Rating year", example = "2018")
                    Integer year) {
        return catalogues.of(year);
    }
}
