package vn.xeploai.members.lineage;

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
import vn.xeploai.platform.code.ByCode;

@Path("/units/{id}/lineage")
@Tag(name = "units", description = "Tổ chức đảng")
@Produces(MediaType.APPLICATION_JSON)
class UnitLineageResource {
    private final LineageService lineage;

    UnitLineageResource(LineageService lineage) {
        this.lineage = lineage;
    }

    @GET
    @Operation(
            operationId = "getUnitLineage",
            summary = "Nguồn gốc và kế thừa của một tổ chức",
            description =
                    "Every predecessor and every successor of the unit, step by step through all decisions, the nearest first.")
    @Extension(name = "x-problems", value = "parameter-malformed unit-not-found known-at-not-settled")
    public UnitLineageResponse lineage(@ByCode("unit") @RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return lineage.of(id, knownAt);
    }
}
