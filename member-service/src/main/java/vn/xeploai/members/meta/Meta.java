package vn.xeploai.members.meta;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The service, its version and its watermark")
record Meta(
        @Schema(examples = "member-service") String service,
        @Schema(examples = "0.1.0") String version,
        Instant watermark,
        @Schema(
                        nullable = true,
                        description =
                                "When the newest act was recorded; null if there is none. It is later than the watermark while an act that began"
                                        + " before it is still running")
                Instant newestActAt) {}
