package vn.xeploai.members.lineage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where the units of one day are on a later one")
record LineageResponse(
        UUID under,
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        LineageScope scope,
        List<LineageLink> links,
        @Schema(description = "The units from which the links start, with all units above them, on the first day")
                List<PlacedUnit> fromUnits,
        @Schema(description = "The units to which the links lead, with all units above them, on the second day")
                List<PlacedUnit> toUnits) {}
