package vn.xeploai.members.catalogue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/cadres/catalogue")
@Tag(name = "cadres", description = "Cán bộ")
@Produces(MediaType.APPLICATION_JSON)
class CatalogueResource {
    private final Catalogues catalogues;

    CatalogueResource(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @GET
    @Operation(
            operationId = "getCadreCatalogue",
            summary = "Danh mục về cán bộ",
            description =
                    "Categories of posts, offices, the kinds of qualifications with their levels, the lowest first, kinds of courses, standards of offices, fields of work,"
                            + " groups of categories with one quota, and offices that one person is meant to hold.")
    public Catalogue get() {
        return catalogues.current();
    }
}
