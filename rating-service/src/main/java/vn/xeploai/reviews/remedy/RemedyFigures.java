package vn.xeploai.reviews.remedy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Weaknesses and remedies of a campaign, in a unit and in each unit directly below it, all levels below included. */
record RemedyFigures(
        UUID campaignId,
        @Schema(description = "The unit asked about; its figures are those of its `unitId` in `figures`") UUID unitId,
        @Schema(description = "The day on which remedies are overdue or not") LocalDate on,
        @Schema(description = "Units without any weakness recorded are left out: nobody has reported one there")
                List<RemedyCount> figures,
        Instant knownAt) {
    /** At or below one unit. */
    record RemedyCount(
            UUID unitId,
            @Schema(examples = "3") long weaknesses,
            @Schema(description = "Without any remedy", examples = "0") long withoutRemedy,
            @Schema(description = "Whose remedies are all verified", examples = "2") long fixed,
            @Schema(description = "Remedies that were not dropped", examples = "4") long remedies,
            @Schema(examples = "1") long open,
            @Schema(description = "Reported as done, not verified yet", examples = "1") long done,
            @Schema(examples = "2") long verified,
            @Schema(description = "Open, and due before the day", examples = "0") long overdue) {}
}
