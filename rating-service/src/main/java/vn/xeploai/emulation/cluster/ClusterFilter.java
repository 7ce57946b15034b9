package vn.xeploai.emulation.cluster;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which clusters a list shows. Public, since Jdbi binds the methods of public types only. */
public record ClusterFilter(
        @QueryParam("year") @Parameter(description = "The award year", example = "2024") Integer year,
        @ByCode("unit") @QueryParam("organisedBy") @Parameter(description = "The unit whose council formed them")
                UUID organisedBy,
        @ByCode("unit") @QueryParam("unit") @Parameter(description = "Clusters of which it is a unit") UUID unit,
        @QueryParam("cancelled") @Parameter(description = "Only cancelled clusters, or only the others")
                Boolean cancelled) {}
