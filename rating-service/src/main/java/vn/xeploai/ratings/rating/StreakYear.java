package vn.xeploai.ratings.rating;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The grade of one of the years. */
public record StreakYear(
        @Schema(examples = "2022") int year,
        UUID campaignId,
        UUID unitId,
        @Schema(examples = "HTXSNV") String grade,
        @Schema(nullable = true, examples = "TIEU_BIEU") String distinction) {}
