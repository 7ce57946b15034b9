package vn.xeploai.gateway.reconciliation;

import java.util.Comparator;
import java.util.UUID;

/**
 * One point on which the two services disagree, before it is put into words.
 *
 * @param memberId the member it is about; null if it is about the unit
 * @param expected the value of member-service
 * @param actual the value of rating-service
 */
public record Discrepancy(FindingRule rule, UUID unitId, UUID memberId, String expected, String actual)
        implements Comparable<Discrepancy> {
    private static final Comparator<Discrepancy> ORDER = Comparator.comparing(Discrepancy::rule)
            .thenComparing(Discrepancy::unitId, Comparator.comparing(UUID::toString))
            .thenComparing(Discrepancy::memberId, Comparator.nullsFirst(Comparator.comparing(UUID::toString)))
            .thenComparing(Discrepancy::actual, Comparator.nullsFirst(Comparator.naturalOrder()));

    public static Discrepancy ofUnit(FindingRule rule, UUID unitId, Object expected, Object actual) {
        return new Discrepancy(rule, unitId, null, text(expected), text(actual));
    }

    public static Discrepancy ofMember(FindingRule rule, UUID unitId, UUID memberId, Object expected, Object actual) {
        return new Discrepancy(rule, unitId, memberId, text(expected), text(actual));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public int compareTo(Discrepancy other) {
        return ORDER.compare(this, other);
    }
}
