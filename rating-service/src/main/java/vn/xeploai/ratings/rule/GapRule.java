package vn.xeploai.ratings.rule;

import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Severity;

/** V22 in a document: where no rule fits the facts, the competent body decides, but must give a reason (QĐ 366-QĐ/TW Điều 11 leaves such gaps). */
public final class GapRule {
    private static final Label REASON_MISSING = new Label(
            "Không mức nào phù hợp với dữ liệu: dòng này phải nêu lý do (reason)",
            "No rule fits the facts: this line needs a reason");

    private GapRule() {}

    /** What a line without a reason makes of a finding: an error, if it warns of a gap. */
    public static Finding unexplained(Finding finding) {
        if (!finding.rule().equals(GeneralRule.NO_RULE_FITS.id()) || finding.severity() != Severity.WARNING)
            return finding;
        return new Finding(
                finding.rule(),
                finding.scheme(),
                finding.legalBasis(),
                Severity.ERROR,
                finding.subject(),
                "reason",
                "–",
                REASON_MISSING,
                finding.overlay());
    }
}
