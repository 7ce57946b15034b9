package vn.xeploai.members.headcount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "When the last fact about the units at or below a unit or about their members was recorded")
record LastChangeResponse(
        UUID under,
        LocalDate on,
        @Schema(description = "Up to here everything is settled: no fact can still be recorded at or before it")
                Instant watermark,
        @Schema(description = "The instant asked for, or else the watermark") Instant knownAt,
        @Schema(
                        nullable = true,
                        description = "At or before `knownAt`; answers as known at it and at `knownAt` are the same")
                Instant lastRecordedAt) {}
