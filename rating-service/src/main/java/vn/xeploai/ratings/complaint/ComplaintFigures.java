package vn.xeploai.ratings.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Complaints about subjects of a campaign, in a unit and in each unit directly below it, all levels below included. */
record ComplaintFigures(
        UUID campaignId,
        @Schema(description = "The unit asked about; its figures are those of its `unitId` in `figures`") UUID unitId,
        @Schema(description = "The day as of which complaints are open or not") LocalDate on,
        @Schema(description = "Units without any complaint that counts are left out") List<ComplaintCount> figures,
        Instant knownAt) {
    /** At or below one unit: open = received + verified + proposed. */
    record ComplaintCount(
            UUID unitId,
            @Schema(description = "Neither decided nor rejected by the day", examples = "3") long open,
            @Schema(description = "Open, not verified yet", examples = "1") long received,
            @Schema(description = "Open and verified", examples = "1") long verified,
            @Schema(description = "Open, a discipline proposed", examples = "1") long proposed,
            @Schema(
                            nullable = true,
                            description = "Days since the receipt of the oldest that is open; null if none is",
                            examples = "42")
                    Integer oldestOpenDays,
            @Schema(description = "Decided in the rated period, by the day", examples = "2") long decided,
            @Schema(description = "Rejected in the rated period, by the day", examples = "1") long rejected) {}
}
