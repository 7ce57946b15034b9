package vn.xeploai.ratings.finding;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.OverlayReference;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Subject;

/** One finding, in the caller's language. */
record FindingEntry(
        @Schema(nullable = true, description = "null if the finding is about a unit") UUID ratingId,
        @Schema(description = "The unit of the roster") UUID unitId,
        @Schema(nullable = true) Subject subject,
        @Schema(examples = "V12a") String rule,
        @Schema(examples = "P2025") String scheme,
        @Schema(examples = "QĐ 366-QĐ/TW, Điều 11") String legalBasis,
        Severity severity,
        @Schema(examples = "TASKS_EXCEEDED_PERCENT ≥ 30") String expected,
        @Schema(examples = "TASKS_EXCEEDED_PERCENT = 20") String actual,
        @Schema(description = "In the caller's language") String explanation,
        @Schema(nullable = true) OverlayReference overlay) {
    static List<FindingEntry> list(UUID ratingId, UUID unitId, List<Finding> findings, Locale locale) {
        return findings.stream()
                .map(finding -> of(ratingId, unitId, finding, locale))
                .toList();
    }

    private static FindingEntry of(UUID ratingId, UUID unitId, Finding finding, Locale locale) {
        var english = locale.getLanguage().equals("en");
        return new FindingEntry(
                ratingId,
                unitId,
                finding.subject(),
                finding.rule(),
                finding.scheme(),
                finding.legalBasis(),
                finding.severity(),
                finding.expected(),
                finding.actual(),
                english ? finding.explanation().en() : finding.explanation().vi(),
                finding.overlay());
    }
}
