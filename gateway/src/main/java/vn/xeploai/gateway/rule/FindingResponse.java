package vn.xeploai.gateway.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.NameDirectory.Named;
import vn.xeploai.gateway.source.RuleFinding;
import vn.xeploai.gateway.source.Severity;

/** A finding of the gateway itself, or of the rules of the period. */
@Schema(
        description =
                "A point on which the two services disagree, or that affects how the figures are read; with `include`, also"
                        + " a finding of the rules of the period")
public record FindingResponse(
        @Schema(examples = "TOTAL_DIFFERS", description = "What the services disagree about, or a rule: `V15a`")
                String rule,
        Severity severity,
        FindingSubjectResponse subject,
        @Schema(description = "The value of member-service, or what the rule requires", nullable = true)
                String expected,
        @Schema(description = "The value of rating-service, or what is recorded", nullable = true) String actual,
        @Schema(description = "The same in words, in the caller's language") String explanation,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        examples = "P2019",
                        description = "Only for findings of rules, as are the fields below",
                        extensions = @Extension(name = "x-optional", value = "true"))
                String scheme,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        examples = "HD 21-HD/BTCTW, mục 2.3a",
                        extensions = @Extension(name = "x-optional", value = "true"))
                String legalBasis,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description = "The rating that it is about, if any",
                        extensions = @Extension(name = "x-optional", value = "true"))
                UUID ratingId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(extensions = @Extension(name = "x-optional", value = "true"))
                OverlayResponse overlay) {
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

    /** @param names of subjects and units, as far as they are known */
    static FindingResponse of(RuleFinding found, Map<UUID, Named> names) {
        return new FindingResponse(
                found.rule(),
                found.severity(),
                FindingSubjectResponse.of(found, names),
                found.expected(),
                found.actual(),
                found.explanation(),
                found.scheme(),
                found.legalBasis(),
                found.ratingId(),
                OverlayResponse.of(found.overlay()));
    }
}
