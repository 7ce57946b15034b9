package vn.xeploai.reviews.meeting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many attend the regular meetings of a campaign, in a unit and in each unit directly below it, all levels below included. */
record MeetingAttendance(
        UUID campaignId,
        @Schema(description = "The unit asked about; its figures are those of its `unitId` in `figures`") UUID unitId,
        @Schema(description = "The last day that is counted") LocalDate on,
        @Schema(examples = "85") BigDecimal threshold,
        List<AttendanceFigures> figures,
        Instant knownAt) {
    /** At or below one unit, over all its regular meetings: obliged = present + excused + unexcused. */
    record AttendanceFigures(
            UUID unitId,
            @Schema(description = "Regular meetings", examples = "120") long meetings,
            @Schema(description = "Attendances of those who had to attend", examples = "3420") long obliged,
            @Schema(examples = "3100") long present,
            @Schema(examples = "300") long excused,
            @Schema(examples = "20") long unexcused,
            @Schema(
                            nullable = true,
                            description =
                                    "Present of obliged, half-up to two decimals; null if there was no meeting that anybody had to attend",
                            examples = "90.64")
                    BigDecimal percent,
            @Schema(
                            nullable = true,
                            description =
                                    "Whether the attendance, not rounded, is greater than the threshold: 85 of 100 is not above 85 %",
                            examples = "true")
                    Boolean aboveThreshold,
            @Schema(
                            nullable = true,
                            description =
                                    "Months without a regular meeting, summed over the cells that have recorded any; null if none has",
                            examples = "2")
                    Long monthsWithoutMeeting,
            @Schema(
                            description = "Cells that have recorded no regular meeting at all, though a month is over",
                            examples = "1")
                    long cellsWithoutMeeting) {}
}
