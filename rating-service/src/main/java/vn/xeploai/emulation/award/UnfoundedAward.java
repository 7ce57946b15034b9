package vn.xeploai.emulation.award;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;
import vn.xeploai.ratings.scheme.Severity;

/** An award that holds, though something that it rested on does not any more (V37). */
record UnfoundedAward(
        @Schema(examples = "V37") String rule,
        Severity severity,
        @Nested AwardSummary award,
        @Json List<FallenBasis> fallen) {
    /** A record on which an award rested, and what has become of it. */
    public record FallenBasis(
            @Schema(
                            description =
                                    "`RATING`, `AWARD`, `INITIATIVE`, `REGISTRATION`, `ATTESTATION`, `STREAK_RECOGNITION`, `CLUSTER`, `NOMINATION` (an item of one) or"
                                            + " `COUNCIL_MEETING`",
                            examples = "RATING")
                    String kind,
            UUID id,
            @Schema(
                            nullable = true,
                            description =
                                    "Of a rating, the grade and distinction when the award was recorded; of a cluster, the place",
                            examples = "HTXSNV")
                    String expected,
            @Schema(
                            description =
                                    "The present grade and distinction, or place, or what has become of the record",
                            examples = "CANCELLED")
                    String actual) {}
}
