package vn.xeploai.members.meta;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.platform.act.NewestAct;
import vn.xeploai.platform.act.Watermark;

@Path("/meta")
@Tag(name = "meta", description = "Thông tin dịch vụ")
@Produces(MediaType.APPLICATION_JSON)
class MetaResource {
    private final Watermark watermark;
    private final NewestAct newest;
    private final String version;

    MetaResource(
            Watermark watermark,
            NewestAct newest,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.watermark = watermark;
        this.newest = newest;
        this.version = version;
    }

    @GET
    @Operation(
            operationId = "getMeta",
            summary = "Thông tin dịch vụ",
            description =
                    "The version of the service and its watermark: answers as recorded at or before the watermark never change.")
    @Extension(name = "x-problems", value = "watermark-unavailable")
    public Meta meta() {
        var newestActAt = newest.recordedAt().orElse(null);
        return new Meta("member-service", version, watermark.now(), newestActAt);
    }
}
