package vn.xeploai.gateway.meta;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The version of the gateway and the state of its sources")
record MetaResponse(
        @Schema(examples = "gateway") String service,
        @Schema(examples = "0.1.0") String version,
        @Schema(examples = "1", description = "Changes whenever the same facts are written differently")
                int reportFormat,
        List<SourceMetaResponse> sources) {}
