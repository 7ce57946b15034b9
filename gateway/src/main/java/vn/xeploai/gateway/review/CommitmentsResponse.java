package vn.xeploai.gateway.review;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Commitments at and below a unit in one programme")
public record CommitmentsResponse(@Schema(examples = "KL21") String programme, List<CommittedSubjects> subjects) {
    /** Of one kind: total = committed + missing + excused, and committed = kept + partly + notKept + notAssessed. */
    public record CommittedSubjects(
            @Schema(examples = "MEMBER") String subjectKind,
            @Schema(description = "On the roster", examples = "422") long total,
            @Schema(examples = "418") long committed,
            @Schema(nullable = true, description = "Of total minus excused", examples = "99.76")
                    BigDecimal committedPercent,
            @Schema(description = "Without a commitment, though they have to have one", examples = "1") long missing,
            @Schema(description = "Exempt and suspended members without a commitment", examples = "3") long excused,
            @Schema(description = "Kept, by the latest report", examples = "400") long kept,
            @Schema(description = "Kept in part", examples = "2") long partly,
            @Schema(examples = "0") long notKept,
            @Schema(description = "Of which nobody has reported whether they are kept", examples = "16")
                    long notAssessed) {}
}
