package vn.xeploai.gateway.meta;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.SourceMeta;
import vn.xeploai.gateway.source.SourceState;

@Schema(description = "The state of a source")
record SourceMetaResponse(
        @Schema(examples = "member-service") String service,
        SourceState status,
        @Schema(nullable = true, examples = "0.1.0") String version,
        @Schema(
                        nullable = true,
                        description = "An instant at or before which no fact can change any more; null if it is down")
                Instant watermark) {

    static SourceMetaResponse of(String service, SourceMeta meta) {
        return new SourceMetaResponse(service, SourceState.OK, meta.version(), meta.watermark());
    }

    static SourceMetaResponse down(String service) {
        return new SourceMetaResponse(service, SourceState.DOWN, null, null);
    }
}
