package vn.xeploai.gateway.meta;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.gateway.report.ReportVersion;
import vn.xeploai.gateway.source.Source;

@Path("/meta")
@Tag(name = "meta", description = "Phiên bản và tình trạng")
@Produces(MediaType.APPLICATION_JSON)
class MetaResource {
    private final SourceStates states;
    private final String version;

    MetaResource(SourceStates states, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.states = states;
        this.version = version;
    }

    @GET
    @Operation(
            operationId = "getMeta",
            summary = "Phiên bản và tình trạng các dịch vụ nguồn",
            description = "Version of the gateway and of its report format, and the watermarks of both sources.")
    public MetaResponse meta() {
        return Uni.combine()
                .all()
                .unis(states.of(Source.MEMBER_SERVICE), states.of(Source.RATING_SERVICE))
                .with((members, ratings) ->
                        new MetaResponse("gateway", version, ReportVersion.NUMBER, List.of(members, ratings)))
                .await()
                .indefinitely();
    }
}
