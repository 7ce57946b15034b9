package vn.xeploai.ratings.rule;

import java.util.List;
import vn.xeploai.ratings.rule.Finding.Breach;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Order;
import vn.xeploai.ratings.scheme.Order.OrderRelation;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Subject;

/** What has to be decided first (QĐ 366-QĐ/TW Điều 12.2, HD 21-HD/BTCTW mục II.6). */
public final class OrderRule {
    private OrderRule() {}

    /** @param related those that belong to the subject, concluded or not */
    public static List<Finding> findings(Scheme scheme, Subject subject, List<RelatedSubject> related) {
        return scheme.rules(Order.class, subject.kind()).stream()
                .flatMap(order -> related.stream()
                        .filter(other -> precedes(order, other) && !other.concluded())
                        .map(other -> finding(scheme, order, other).about(subject)))
                .toList();
    }

    private static boolean precedes(Order order, RelatedSubject other) {
        return order.earlier() == other.subject().kind() && order.relation() == other.relation();
    }

    private static Finding finding(Scheme scheme, Order order, RelatedSubject other) {
        var kind = other.subject().kind().label();
        var words = new Label("Phải xếp loại %s trước".formatted(kind.vi()), "First decide on " + kind.en());
        var whom = other.subject().kind() + " " + other.subject().id();
        return Finding.of(
                scheme.id(), EffectiveRule.unchanged(order), new Breach(whom + " concluded", "not concluded", words));
    }

    /** Another subject, how it belongs to the one that is to be decided, and whether it is concluded itself. */
    public record RelatedSubject(Subject subject, OrderRelation relation, boolean concluded) {}
}
