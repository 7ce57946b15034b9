package vn.xeploai.gateway.streak;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Subjects who kept a tier for several years: one page")
record StreakResponse(
        UUID unitId,
        @Schema(examples = "2022") int to,
        @Schema(examples = "5") int years,
        @Schema(examples = "EXCELLENT") String tier,
        Instant knownAt,
        List<StreakItemResponse> items,
        @Schema(nullable = true, description = "The value of `after` for the next page; null on the last one")
                String next) {}
