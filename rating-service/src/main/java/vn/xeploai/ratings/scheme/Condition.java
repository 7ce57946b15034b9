package vn.xeploai.ratings.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A condition on facts: one test, or several joined by {@code all}, {@code any} or {@code not}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Condition.FactTest.class),
    @JsonSubTypes.Type(Condition.AllOf.class),
    @JsonSubTypes.Type(Condition.AnyOf.class),
    @JsonSubTypes.Type(Condition.NoneOf.class)
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "One test of a fact, or several joined. Over an unknown fact it answers UNKNOWN, never that it holds.",
        oneOf = {Condition.FactTest.class, Condition.AllOf.class, Condition.AnyOf.class, Condition.NoneOf.class})
public sealed interface Condition {
    /** Whether the condition holds. */
    Truth test(Facts facts);

    /** As {@code TASKS_DONE_PERCENT ≥ 100 ∧ TASKS_LATE_PERCENT ≤ 20}; the same in every language. */
    String text();

    /** The single tests of which the condition is made. */
    Stream<FactTest> tests();

    /** The values of the tested facts, as {@code TASKS_DONE_PERCENT = 90}; unknown ones with "?". */
    default String actual(Facts facts) {
        return tests().map(FactTest::fact)
                .distinct()
                .map(fact ->
                        fact + " = " + facts.find(fact).map(FactTest::plain).orElse("?"))
                .collect(Collectors.joining(", "));
    }

    /** A test of one fact by exactly one comparison, which fits the fact's type. */
    @Schema(requiredProperties = "fact")
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    record FactTest(
            Fact fact,
            @Schema(nullable = true, examples = "30") BigDecimal atLeast,
            @Schema(nullable = true) BigDecimal moreThan,
            @Schema(nullable = true) BigDecimal atMost,
            @Schema(nullable = true) BigDecimal lessThan,
            @Schema(nullable = true) Boolean is,
            @Schema(nullable = true, description = "Words, of which one must be the fact's") @Size(max = 20)
                    List<String> in)
            implements Condition {
        @Override
        public Truth test(Facts facts) {
            return facts.find(fact).map(value -> Truth.of(passes(value))).orElse(Truth.UNKNOWN);
        }

        private boolean passes(Object value) {
            if (in != null) return in.contains(value);
            if (is != null) return is.equals(value);
            var number = (BigDecimal) value;
            if (atLeast != null) return number.compareTo(atLeast) >= 0;
            if (moreThan != null) return number.compareTo(moreThan) > 0;
            if (atMost != null) return number.compareTo(atMost) <= 0;
            return number.compareTo(lessThan) < 0;
        }

        @Override
        public String text() {
            if (in != null) return fact + " ∈ {" + String.join(", ", in) + "}";
            if (is != null) return fact + " = " + is;
            if (atLeast != null) return fact + " ≥ " + plain(atLeast);
            if (moreThan != null) return fact + " > " + plain(moreThan);
            if (atMost != null) return fact + " ≤ " + plain(atMost);
            return fact + " < " + plain(lessThan);
        }

        private static String plain(Object value) {
            return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        }

        @Override
        public Stream<FactTest> tests() {
            return Stream.of(this);
        }

        /** Whether it has one comparison, which fits the fact. */
        public boolean fits() {
            var comparisons =
                    Stream.of(atLeast, moreThan, atMost, lessThan, is, in).filter(Objects::nonNull);
            if (fact == null || comparisons.count() != 1) return false;
            return switch (fact.type()) {
                case NUMBER -> is == null && in == null;
                case YES_NO -> is != null;
                case WORD -> in != null && !in.isEmpty() && fact.words().containsAll(in);
            };
        }
    }

    /** Holds if all hold. */
    @Schema(requiredProperties = "all")
    record AllOf(List<Condition> all) implements Condition {
        @Override
        public Truth test(Facts facts) {
            return Truth.all(all.stream().map(one -> one.test(facts)));
        }

        @Override
        public String text() {
            return joined(all, " ∧ ");
        }

        @Override
        public Stream<FactTest> tests() {
            return all.stream().flatMap(Condition::tests);
        }
    }

    /** Holds if one holds. */
    @Schema(requiredProperties = "any")
    record AnyOf(List<Condition> any) implements Condition {
        @Override
        public Truth test(Facts facts) {
            return Truth.any(any.stream().map(one -> one.test(facts)));
        }

        @Override
        public String text() {
            return joined(any, " ∨ ");
        }

        @Override
        public Stream<FactTest> tests() {
            return any.stream().flatMap(Condition::tests);
        }
    }

    /** Holds if none holds. */
    @Schema(requiredProperties = "none")
    record NoneOf(List<Condition> none) implements Condition {
        @Override
        public Truth test(Facts facts) {
            return Truth.any(none.stream().map(one -> one.test(facts))).not();
        }

        @Override
        public String text() {
            return "¬(" + joined(none, " ∨ ") + ")";
        }

        @Override
        public Stream<FactTest> tests() {
            return none.stream().flatMap(Condition::tests);
        }
    }

    private static String joined(List<Condition> conditions, String by) {
        return conditions.stream()
                .map(one -> one instanceof AllOf || one instanceof AnyOf ? "(" + one.text() + ")" : one.text())
                .collect(Collectors.joining(by));
    }
}
