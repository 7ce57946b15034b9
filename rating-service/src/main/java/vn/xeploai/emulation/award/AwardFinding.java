package vn.xeploai.emulation.award;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.emulation.recipient.Recipient;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.LegalBasis;
import vn.xeploai.ratings.scheme.Severity;

/** What a rule reports of an award. It never revokes one: a person does. */
public record AwardFinding(
        @Schema(examples = "V34") String rule,
        @Schema(examples = "S2025") String regime,
        @Schema(examples = "NĐ 129/2025/NĐ-CP, Điều 59") String legalBasis,
        Severity severity,
        @Schema(description = "The line of the document", examples = "items[3]") String field,
        Recipient recipient,
        @Schema(examples = "CSTDCS") String title,
        @Schema(examples = "DISTRICT_CHAIRMAN") String expected,
        String actual,
        Label explanation) {
    static AwardFinding of(
            AwardRule rule, LegalBasis basis, Severity severity, AwardLine line, String expected, String actual) {
        return new AwardFinding(
                rule.id(),
                line.candidate().title().regime(),
                basis == null ? null : basis.text(),
                severity,
                line.field(),
                line.candidate().recipient(),
                line.title(),
                expected,
                actual,
                rule.explanation());
    }

    boolean refuses() {
        return severity == Severity.ERROR;
    }
}
