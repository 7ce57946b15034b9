package vn.xeploai.gateway.source;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A finding of a rule of the scheme about a rating or a unit, in the caller's language.
 *
 * @param ratingId null where it is about a unit
 * @param subject null where it is about a unit
 * @param overlay null where no authority adjusted the rule
 */
public record RuleFinding(
        UUID ratingId,
        UUID unitId,
        Subject subject,
        String rule,
        String scheme,
        String legalBasis,
        Severity severity,
        String expected,
        String actual,
        String explanation,
        Overlay overlay) {
    public RuleFinding {
        Shape.present(unitId, "unitId");
        Shape.present(rule, "rule");
        Shape.present(severity, "severity");
    }

    /** The subject of a finding; kinds that are added later are passed on as they are. */
    public record Subject(String kind, UUID id) {
        public Subject {
            Shape.present(kind, "subject.kind");
            Shape.present(id, "subject.id");
        }
    }

    /** The document by which an authority has adjusted a rule. */
    public record Overlay(String authority, String documentNumber, LocalDate date) {}
}
