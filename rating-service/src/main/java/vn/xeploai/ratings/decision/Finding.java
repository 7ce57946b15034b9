package vn.xeploai.ratings.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.RuleSeverity;
import vn.xeploai.ratings.scheme.Subject;

/** What a rule of the scheme says about a subject. */
record Finding(
        @Schema(examples = "V15") String rule,
        @Schema(examples = "P2025") String scheme,
        @Schema(examples = "QĐ 366-QĐ/TW, Điều 11.1.5") String legalBasis,
        RuleSeverity severity,
        Subject subject,
        String expected,
        String actual,
        String explanation) {}
