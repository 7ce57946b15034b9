package vn.xeploai.ratings.meta;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.ratings.scheme.Scheme.SchemeRevision;
import vn.xeploai.ratings.scheme.Schemes;

@Path("/meta")
@Tag(name = "meta", description = "Thông tin dịch vụ")
@Produces(MediaType.APPLICATION_JSON)
class MetaResource {
    private final Watermark watermark;
    private final Schemes schemes;
    private final String version;

    MetaResource(
            Watermark watermark,
            Schemes schemes,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.watermark = watermark;
        this.schemes = schemes;
        this.version = version;
    }

    @GET
    @Operation(
            operationId = "getMeta",
            summary = "Thông tin dịch vụ",
            description =
                    "Version of the service, revisions of its schemes, and its watermark: what is read as known at or before it never"
                            + " changes any more.")
    @Extension(name = "x-problems", value = "watermark-unavailable")
    public Meta meta() {
        return new Meta("rating-service", version, watermark.now(), revisions());
    }

    private List<SchemeRevision> revisions() {
        return schemes.list(null, null).stream().map(SchemeRevision::of).toList();
    }
}
