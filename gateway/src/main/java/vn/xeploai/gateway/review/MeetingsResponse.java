package vn.xeploai.gateway.review;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Regular meetings at and below a unit up to the day `on` of the report: obliged = present + excused + unexcused")
public record MeetingsResponse(
        @Schema(examples = "120") long meetings,
        @Schema(description = "Attendances of those who had to attend", examples = "3420") long obliged,
        @Schema(examples = "3100") long present,
        @Schema(examples = "300") long excused,
        @Schema(examples = "20") long unexcused,
        @Schema(nullable = true, description = "Present of obliged; null if nobody had to attend", examples = "90.64")
                BigDecimal attendancePercent,
        @Schema(
                        nullable = true,
                        description =
                                "Months without a regular meeting, summed over the cells that have recorded any; null if none has",
                        examples = "2")
                Long monthsWithoutMeeting,
        @Schema(description = "Cells that have recorded no regular meeting at all", examples = "1")
                long cellsWithoutMeeting) {}
