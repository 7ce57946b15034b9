package vn.xeploai.ratings.conduct;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Fact;

/** What was reported, in the words of the API. */
record MeasureEntry(
        @Schema(examples = "TASKS_EXCEEDED_PERCENT") Fact fact,
        @Schema(nullable = true, examples = "20", description = "null: taken back") String value,
        UUID reportedBy,
        @Schema(description = "Whether a later report took its place") boolean superseded,
        @Schema(nullable = true) String documentNumber,
        Instant recordedAt,
        String actor) {}
