package vn.xeploai.gateway.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude
@Schema(description = "Reviews, weaknesses and remedies at and below a unit")
public record ReviewResponse(
        @Schema(description = "By kind of subject. Empty where no campaign that asks about the unit rates anybody")
                List<ReviewedSubjects> subjects,
        @Schema(
                        nullable = true,
                        description = "Null if nobody has recorded a weakness, which does not say that there is none")
                Remedies remedies) {
    /** total = reviewed + missing + excused. */
    public record ReviewedSubjects(
            @Schema(examples = "MEMBER") String subjectKind,
            @Schema(description = "On the roster", examples = "443") long total,
            @Schema(examples = "440") long reviewed,
            @Schema(nullable = true, description = "Of total minus excused", examples = "99.77")
                    BigDecimal reviewedPercent,
            @Schema(description = "Not reviewed, though they have to be", examples = "1") long missing,
            @Schema(description = "Exempt and suspended members who were not reviewed", examples = "2") long excused,
            @Schema(description = "Reviewed by a checklist", examples = "440") long examined,
            @Schema(description = "Of them, those in whom something of the checklist was found", examples = "0")
                    long withExpressions,
            @Schema(description = "Of whom a competent body concluded that there is a decline", examples = "0")
                    long declineConcluded) {}

    /** remedies = open + done + verified. */
    public record Remedies(
            @Schema(examples = "2") long weaknesses,
            @Schema(description = "Without any remedy", examples = "0") long withoutRemedy,
            @Schema(description = "Whose remedies are all verified", examples = "1") long fixed,
            @Schema(description = "That were not dropped", examples = "3") long remedies,
            @Schema(examples = "1") long open,
            @Schema(description = "Reported as done, not verified yet", examples = "0") long done,
            @Schema(examples = "2") long verified,
            @Schema(description = "Open, and due before the day `on` of the report", examples = "1") long overdue) {}
}
