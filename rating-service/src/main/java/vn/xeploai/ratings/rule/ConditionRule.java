package vn.xeploai.ratings.rule;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.ratings.scheme.AllOf;
import vn.xeploai.ratings.scheme.AnyOf;
import vn.xeploai.ratings.scheme.Condition;
import vn.xeploai.ratings.scheme.FactTest;
import vn.xeploai.ratings.scheme.NoneOf;

/** Whether a condition holds, and how it reads. */
public final class ConditionRule {
    private ConditionRule() {}

    public static Truth test(Condition condition, Facts facts) {
        if (condition instanceof AllOf all) return Truth.all(all.all().stream().map(one -> test(one, facts)));
        if (condition instanceof AnyOf any) return Truth.any(any.any().stream().map(one -> test(one, facts)));
        if (condition instanceof NoneOf none) {
            return Truth.any(none.none().stream().map(one -> test(one, facts))).not();
        }
        var test = (FactTest) condition;
        return facts.find(test.fact())
                .map(value -> Truth.of(passes(test, value)))
                .orElse(Truth.UNKNOWN);
    }

    private static boolean passes(FactTest test, Object value) {
        if (test.in() != null) return test.in().contains(value);
        if (test.is() != null) return test.is().equals(value);
        var number = (BigDecimal) value;
        if (test.atLeast() != null) return number.compareTo(test.atLeast()) >= 0;
        if (test.moreThan() != null) return number.compareTo(test.moreThan()) > 0;
        if (test.atMost() != null) return number.compareTo(test.atMost()) <= 0;
        return number.compareTo(test.lessThan()) < 0;
    }

    /** As {@code TASKS_DONE_PERCENT ≥ 100 ∧ TASKS_LATE_PERCENT ≤ 20}; the same in every language. */
    public static String text(Condition condition) {
        if (condition instanceof AllOf all) return joined(all.all().stream(), " ∧ ");
        if (condition instanceof AnyOf any) return joined(any.any().stream(), " ∨ ");
        if (condition instanceof NoneOf none) return "¬(" + joined(none.none().stream(), " ∨ ") + ")";
        var test = (FactTest) condition;
        return test.fact() + " " + comparison(test);
    }

    private static String joined(Stream<Condition> conditions, String by) {
        return conditions
                .map(one -> one instanceof FactTest || one instanceof NoneOf ? text(one) : "(" + text(one) + ")")
                .collect(Collectors.joining(by));
    }

    private static String comparison(FactTest test) {
        if (test.in() != null) return "∈ {" + String.join(", ", test.in()) + "}";
        if (test.is() != null) return "= " + test.is();
        if (test.atLeast() != null) return "≥ " + test.atLeast().toPlainString();
        if (test.moreThan() != null) return "> " + test.moreThan().toPlainString();
        if (test.atMost() != null) return "≤ " + test.atMost().toPlainString();
        return "< " + test.lessThan().toPlainString();
    }

    /** The values of the facts that the condition asks for, as {@code TASKS_DONE_PERCENT = 90}; unknown ones with "?". */
    public static String actual(Condition condition, Facts facts) {
        return tests(condition)
                .map(FactTest::fact)
                .distinct()
                .map(fact -> fact + " = "
                        + facts.find(fact).map(ConditionRule::plain).orElse("?"))
                .collect(Collectors.joining(", "));
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** The single tests of which a condition is made. */
    public static Stream<FactTest> tests(Condition condition) {
        if (condition instanceof AllOf all) return all.all().stream().flatMap(ConditionRule::tests);
        if (condition instanceof AnyOf any) return any.any().stream().flatMap(ConditionRule::tests);
        if (condition instanceof NoneOf none) return none.none().stream().flatMap(ConditionRule::tests);
        return Stream.of((FactTest) condition);
    }
}
