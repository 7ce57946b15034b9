package vn.xeploai.members.headcount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "When the last fact about the units at or below a unit, or about their members, was recorded")
record LastChangeResponse(
        UUID under,
        LocalDate on,
        @Schema(
                        description =
                                "Everything up to this instant is settled: no fact can be recorded at or before it any more")
                Instant watermark,
        @Schema(description = "The instant asked for, or else the watermark") Instant knownAt,
        @Schema(
                        nullable = true,
                        description = "At or before `knownAt`; answers as recorded at either instant are the same")
                Instant lastRecordedAt) {}
