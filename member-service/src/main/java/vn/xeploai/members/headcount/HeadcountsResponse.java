package vn.xeploai.members.headcount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Headcounts of the cells at or below a unit; a cell without members is not listed")
record HeadcountsResponse(
        UUID under,
        LocalDate on,
        Instant knownAt,
        @Schema(nullable = true, description = "When the last fact about these units and their members was recorded")
                Instant lastRecordedAt,
        List<HeadcountRow> units) {}
