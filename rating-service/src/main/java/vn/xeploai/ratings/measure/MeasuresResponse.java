package vn.xeploai.ratings.measure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Fact;

/** All reports of a rating, the latest first. */
record MeasuresResponse(UUID ratingId, List<MeasureEntry> measures) {
    /** One report of a fact. */
    record MeasureEntry(
            @Schema(examples = "TASKS_EXCEEDED_PERCENT") Fact fact,
            @Schema(nullable = true, examples = "20", description = "Null if this report takes back an earlier one")
                    String value,
            UUID reportedBy,
            @Schema(description = "Whether a later report replaced it") boolean superseded,
            @Schema(nullable = true) String documentNumber,
            Instant recordedAt,
            String actor) {}
}
