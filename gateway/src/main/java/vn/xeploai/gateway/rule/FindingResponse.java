package vn.xeploai.gateway.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.RuleFinding;
import vn.xeploai.gateway.source.Severity;

/** A point that the reader of a report must know: found by the gateway itself, or by the rules of the period. */
@Schema(
        description =
                "A point on which the two services disagree, or that the reader must know to read the figures rightly; with `include`, also"
                        + " what the rules of the period say")
public record FindingResponse(
        @Schema(examples = "TOTAL_DIFFERS", description = "What the services disagree about, or a rule: `V15a`")
                String rule,
        Severity severity,
        FindingSubjectResponse subject,
        @Schema(description = "What member-service says, or the rule asks", nullable = true) String expected,
        @Schema(description = "What rating-service says, or is on record", nullable = true) String actual,
        @Schema(description = "The same in words, in the caller's language") String explanation,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(examples = "P2019", description = "Of a rule; otherwise left out, as what follows")
                String scheme,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "HD 21-HD/BTCTW, mục 2.3a") String legalBasis,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "The rating that it is about, if it is about one")
                UUID ratingId,
        @JsonInclude(JsonInclude.Include.NON_NULL) OverlayResponse overlay) {
    /** What the gateway itself found. */
    public FindingResponse(
            String rule,
            Severity severity,
            FindingSubjectResponse subject,
            String expected,
            String actual,
            String explanation) {
        this(rule, severity, subject, expected, actual, explanation, null, null, null, null);
    }

    static FindingResponse of(RuleFinding found) {
        var subject = found.subject();
        return new FindingResponse(
                found.rule(),
                found.severity(),
                subject == null
                        ? FindingSubjectResponse.unit(found.unitId())
                        : new FindingSubjectResponse(subject.kind(), subject.id(), found.unitId()),
                found.expected(),
                found.actual(),
                found.explanation(),
                found.scheme(),
                found.legalBasis(),
                found.ratingId(),
                OverlayResponse.of(found.overlay()));
    }
}
