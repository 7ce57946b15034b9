package vn.xeploai.gateway.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Inspections and complaints of subjects at and below a unit as of the day `on` of the report")
public record InspectionsResponse(
        @Schema(nullable = true, description = "Null if no inspection is recorded") Inspections inspections,
        @Schema(nullable = true, description = "Null if none is open, and none was closed in the period")
                Complaints complaints) {
    /** Inspections and supervisions. */
    @Schema(name = "ReportInspections")
    public record Inspections(
            @Schema(description = "Recorded and not cancelled", examples = "5") long planned,
            @Schema(examples = "3") long concluded,
            @Schema(description = "Of those concluded: a violation was found", examples = "1") long withViolation,
            @Schema(description = "Not concluded, and to be concluded before the day", examples = "1") long overdue) {}

    /** Complaints: open = received + verified + proposed. */
    @Schema(name = "ReportComplaints")
    public record Complaints(
            @Schema(description = "Neither decided nor rejected", examples = "3") long open,
            @Schema(description = "Open, not verified yet", examples = "1") long received,
            @Schema(description = "Open and verified", examples = "1") long verified,
            @Schema(description = "Open, a discipline proposed", examples = "1") long proposed,
            @Schema(
                            nullable = true,
                            description = "Days since the receipt of the oldest that is open; null if none is",
                            examples = "42")
                    Integer oldestOpenDays,
            @Schema(description = "Decided in the period", examples = "2") long decided,
            @Schema(description = "Rejected in the period", examples = "1") long rejected) {}
}
