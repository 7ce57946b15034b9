package vn.xeploai.reviews.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Inspections of a campaign, of subjects in a unit and in each unit directly below it, all levels below included. */
record InspectionFigures(
        UUID campaignId,
        @Schema(description = "The unit asked about; its figures are those of its `unitId` in `figures`") UUID unitId,
        @Schema(description = "The day as of which inspections are concluded or overdue") LocalDate on,
        @Schema(description = "Units without any inspection recorded are left out") List<InspectionCount> figures,
        Instant knownAt) {
    /** At or below one unit. */
    record InspectionCount(
            UUID unitId,
            @Schema(description = "Recorded and not cancelled", examples = "5") long planned,
            @Schema(description = "Concluded by the day", examples = "3") long concluded,
            @Schema(description = "Of those concluded: a violation was found", examples = "1") long withViolation,
            @Schema(description = "Not concluded by the day, and to be concluded before it", examples = "1")
                    long overdue) {}
}
