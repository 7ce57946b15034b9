package vn.xeploai.reviews.commitment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

/** How many subjects of a campaign have a commitment, in a unit and in each unit directly below it, all levels below included. */
record CommitmentCoverage(
        UUID campaignId,
        @Schema(description = "The unit asked about; its figures are those of its `unitId` in `figures`") UUID unitId,
        List<CommitmentCount> figures,
        Instant knownAt) {
    /**
     * Of one programme and one kind of subjects at or below one unit: total = committed + missing + excused, and committed = kept + partly + notKept +
     * notAssessed.
     */
    record CommitmentCount(
            UUID unitId,
            @Schema(examples = "KL21") String programme,
            SubjectKind subjectKind,
            @Schema(description = "On the roster", examples = "422") long total,
            @Schema(examples = "418") long committed,
            @Schema(description = "Exempt and suspended members without a commitment", examples = "3") long excused,
            @Schema(description = "Without a commitment, though they have to have one", examples = "1") long missing,
            @Schema(description = "Commitments that are kept, by the latest report", examples = "400") long kept,
            @Schema(description = "Kept in part", examples = "2") long partly,
            @Schema(examples = "0") long notKept,
            @Schema(description = "Commitments of which nobody has reported whether they are kept", examples = "16")
                    long notAssessed) {}
}
