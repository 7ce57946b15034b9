package vn.xeploai.reviews.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tasks of the programmes of a campaign, in a unit and in each unit directly below it, all levels below included. */
record TaskFigures(
        UUID campaignId,
        @Schema(description = "The unit asked about; its figures are those of its `unitId` in `figures`") UUID unitId,
        @Schema(description = "The day as of which tasks are done, overdue or open") LocalDate on,
        @Schema(description = "Units without any task recorded are left out: nobody has recorded one there")
                List<TaskCount> figures,
        Instant knownAt) {
    /** At or below one unit: tasks = done + open, and done = inTime + late. */
    record TaskCount(
            UUID unitId,
            @Schema(examples = "12") long tasks,
            @Schema(description = "Exceeded ones included", examples = "9") long done,
            @Schema(examples = "4") long exceeded,
            @Schema(description = "Done on or before the due day", examples = "8") long inTime,
            @Schema(description = "Done after the due day", examples = "1") long late,
            @Schema(description = "Not done", examples = "3") long open,
            @Schema(description = "Not done, and due before the day", examples = "1") long overdue) {}
}
