package vn.xeploai.gateway.report;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import vn.xeploai.gateway.figures.UnitNode;
import vn.xeploai.gateway.source.TreeUnit;

/** Rows by code, then by name in Vietnamese order; units without either come last. */
final class RowOrder {
    private RowOrder() {}

    static Comparator<UnitNode> make() {
        var words = Collator.getInstance(Locale.forLanguageTag("vi"));
        return Comparator.comparing((UnitNode node) -> node.id() == null)
                .thenComparing(node -> code(node.current()), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(node -> name(node.current()), Comparator.nullsLast(words::compare))
                .thenComparing(node -> String.valueOf(node.id()));
    }

    private static String code(TreeUnit unit) {
        return unit == null ? null : unit.code();
    }

    private static String name(TreeUnit unit) {
        return unit == null ? null : unit.name();
    }
}
