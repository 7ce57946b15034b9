package vn.xeploai.gateway.reconciliation;

/**
 * A point on which the two services disagree, or that the reader must know to read the figures rightly.
 *
 * @param expected what member-service says; null if nothing
 * @param actual what rating-service says; null if nothing
 * @param explanation the same in words, in the caller's language
 */
public record Finding(
        FindingRule rule,
        Severity severity,
        FindingSubject subject,
        String expected,
        String actual,
        String explanation) {}
