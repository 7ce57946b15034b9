package vn.xeploai.gateway.review;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Tasks of programmes of a unit and those below it as of the day `on` of the report: tasks = done + open, and done = inTime + late")
public record TasksResponse(
        @Schema(examples = "12") long tasks,
        @Schema(description = "Done, or due before the day", examples = "10") long due,
        @Schema(description = "Exceeded ones included", examples = "9") long done,
        @Schema(examples = "4") long exceeded,
        @Schema(description = "Done on or before the due day", examples = "8") long inTime,
        @Schema(nullable = true, description = "In time of due; null if none is due", examples = "80.00")
                BigDecimal inTimePercent,
        @Schema(description = "Done after the due day", examples = "1") long late,
        @Schema(description = "Not done", examples = "3") long open,
        @Schema(description = "Not done, and due before the day", examples = "1") long overdue) {}
