package vn.xeploai.gateway.reconciliation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A point on which the two services disagree. */
@Schema(
        description =
                "A point on which the two services disagree, or that the reader must know to read the figures rightly")
public record Finding(
        @Schema(examples = "TOTAL_DIFFERS") FindingRule rule,
        Severity severity,
        FindingSubject subject,
        @Schema(description = "What member-service says", nullable = true) String expected,
        @Schema(description = "What rating-service says", nullable = true) String actual,
        @Schema(description = "The same in words, in the caller's language") String explanation) {}
