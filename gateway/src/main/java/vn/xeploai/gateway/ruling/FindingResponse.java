package vn.xeploai.gateway.ruling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.reconciliation.Finding;
import vn.xeploai.gateway.reconciliation.Severity;
import vn.xeploai.gateway.source.CeilingFinding;
import vn.xeploai.gateway.source.RuleFinding;

/** A point that the reader of a report must know: of the gateway itself, or of the rules of the year. */
@Schema(
        description =
                "A point on which the two services disagree, or that the reader must know to read the figures rightly; with `include`, also"
                        + " what the rules of the year say")
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

    public static FindingResponse of(Finding own) {
        var subject = own.subject();
        return new FindingResponse(
                own.rule().name(),
                own.severity(),
                new FindingSubjectResponse(subject.kind().name(), subject.id(), subject.unitId()),
                own.expected(),
                own.actual(),
                own.explanation(),
                null,
                null,
                null,
                null);
    }

    static FindingResponse of(RuleFinding found) {
        var subject = found.subject();
        return new FindingResponse(
                found.rule(),
                Weight.of(found.severity()),
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

    /** @param unit that of the group, or the one below which the subject was found */
    static FindingResponse of(CeilingFinding found, UUID unit, Locale locale) {
        var subject = found.subject();
        return new FindingResponse(
                found.rule(),
                Weight.of(found.severity()),
                subject == null
                        ? FindingSubjectResponse.unit(unit)
                        : new FindingSubjectResponse(subject.kind(), subject.id(), unit),
                found.expected(),
                found.actual(),
                found.explanation().in(locale),
                found.scheme(),
                found.legalBasis(),
                null,
                OverlayResponse.of(found.overlay()));
    }
}
