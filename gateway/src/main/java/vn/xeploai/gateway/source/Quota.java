package vn.xeploai.gateway.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A quota explained.
 *
 * @param group the name of a named group; null if it is none
 * @param approval null where the ordinary rate applies
 * @param overlay null where no authority adjusted the rule
 */
public record Quota(
        String rule,
        String legalBasis,
        Severity severity,
        String groupKind,
        String group,
        String base,
        String rounding,
        BigDecimal rate,
        Approval approval,
        RuleFinding.Overlay overlay,
        State now,
        List<Finding> findings) {
    public Quota {
        Shape.present(rule, "rule");
        Shape.present(now, "now");
        findings = Shape.list(findings, "findings");
    }

    /** The document by which an authority allows more than the ordinary rate. */
    public record Approval(String documentNumber, LocalDate date, BigDecimal rate) {}

    /**
     * How many places a group has taken of its quota.
     *
     * @param numerator how many have what the quota limits
     * @param denominator the base
     * @param stepDown the least number who must step down until the quota is kept
     */
    public record State(int numerator, int denominator, int quota, int places, int raisable, int stepDown) {}

    /** The quota under one reading of the legal text. */
    public record Reading(String base, String rounding, int denominator, int quota, boolean exceeded) {}

    /**
     * What a quota finds, in both languages.
     *
     * @param subject null where it is about a group
     * @param overlay null where no authority adjusted the rule
     */
    public record Finding(
            String rule,
            String scheme,
            String legalBasis,
            Severity severity,
            RuleFinding.Subject subject,
            String expected,
            String actual,
            Label explanation,
            RuleFinding.Overlay overlay) {
        public Finding {
            Shape.present(rule, "rule");
            Shape.present(severity, "severity");
            Shape.present(explanation, "explanation");
        }

        /** The same as any other finding: at a unit, in one language. */
        public RuleFinding at(UUID unit, Locale locale) {
            return new RuleFinding(
                    null,
                    unit,
                    subject,
                    rule,
                    scheme,
                    legalBasis,
                    severity,
                    expected,
                    actual,
                    explanation.in(locale),
                    overlay);
        }
    }
}
