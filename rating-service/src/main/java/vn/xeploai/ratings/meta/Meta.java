package vn.xeploai.ratings.meta;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Scheme.SchemeRevision;

@Schema(description = "The service, its version, its watermark and its schemes")
record Meta(
        @Schema(examples = "rating-service") String service,
        @Schema(examples = "0.1.0") String version,
        Instant watermark,
        List<SchemeRevision> schemes) {}
