package vn.xeploai.reviews.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

/** How many subjects of a campaign were reviewed, in a unit and in each unit directly below it, all levels below included. */
record ReviewCoverage(
        UUID campaignId,
        String occasion,
        @Schema(description = "The unit asked about; its figures are those of its `unitId` in `figures`") UUID unitId,
        List<ReviewCount> figures,
        Instant knownAt) {
    /** Of one kind of subjects at or below one unit: total = reviewed + missing + those who are excused. */
    record ReviewCount(
            UUID unitId,
            SubjectKind subjectKind,
            @Schema(description = "On the roster", examples = "443") long total,
            @Schema(examples = "443") long reviewed,
            @Schema(description = "Exempt and suspended members who were not reviewed") long excused,
            @Schema(description = "Not reviewed, though they have to be") long missing,
            @Schema(description = "Reviewed by a checklist", examples = "443") long examined,
            @Schema(description = "Of them, those in whom something of the checklist was found", examples = "0")
                    long withExpressions,
            @Schema(description = "Of whom a competent body concluded that there is a decline", examples = "0")
                    long declineConcluded) {}
}
