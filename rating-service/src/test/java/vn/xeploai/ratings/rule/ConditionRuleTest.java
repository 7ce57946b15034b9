package vn.xeploai.ratings.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.scheme.AllOf;
import vn.xeploai.ratings.scheme.AnyOf;
import vn.xeploai.ratings.scheme.Condition;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.FactTest;
import vn.xeploai.ratings.scheme.NoneOf;

class ConditionRuleTest {
    private static final Condition OFFICIAL = is(Fact.OFFICIAL);
    private static final Condition LEADS = is(Fact.LEADS);

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE, FALSE",
        "TRUE, FALSE, FALSE, TRUE, FALSE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE, FALSE",
        "FALSE, FALSE, FALSE, FALSE, TRUE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void theUnknownStaysUnknownUnlessTheOthersDecide(Truth one, Truth other, Truth all, Truth any, Truth none) {
        var facts = told(told(Facts.none(), Fact.OFFICIAL, one), Fact.LEADS, other);

        assertEquals(all, ConditionRule.test(new AllOf(List.of(OFFICIAL, LEADS)), facts));
        assertEquals(any, ConditionRule.test(new AnyOf(List.of(OFFICIAL, LEADS)), facts));
        assertEquals(none, ConditionRule.test(new NoneOf(List.of(OFFICIAL, LEADS)), facts));
    }

    private static Facts told(Facts facts, Fact fact, Truth truth) {
        return truth == Truth.UNKNOWN ? facts : facts.with(fact, truth == Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({
        "49.99, FALSE, FALSE, TRUE, TRUE",
        "50, TRUE, FALSE, TRUE, FALSE",
        "50.0, TRUE, FALSE, TRUE, FALSE",
        "50.01, TRUE, TRUE, FALSE, FALSE"
    })
    void limitsAreExact(BigDecimal number, Truth atLeast, Truth moreThan, Truth atMost, Truth lessThan) {
        var facts = Facts.none().with(Fact.POINTS, number);
        var limit = BigDecimal.valueOf(50);

        assertEquals(atLeast, ConditionRule.test(number(limit, null, null, null), facts));
        assertEquals(moreThan, ConditionRule.test(number(null, limit, null, null), facts));
        assertEquals(atMost, ConditionRule.test(number(null, null, limit, null), facts));
        assertEquals(lessThan, ConditionRule.test(number(null, null, null, limit), facts));
    }

    @Test
    void aConditionReadsAsAFormula() {
        var condition = new AllOf(List.of(
                number(null, null, null, BigDecimal.TEN), new AnyOf(List.of(OFFICIAL, new NoneOf(List.of(LEADS))))));

        assertEquals("POINTS < 10 ∧ (OFFICIAL = true ∨ ¬(LEADS = true))", ConditionRule.text(condition));
        assertEquals(
                "POINTS = 9.5, OFFICIAL = ?, LEADS = false",
                ConditionRule.actual(
                        condition,
                        Facts.none().with(Fact.POINTS, new BigDecimal("9.5")).with(Fact.LEADS, false)));
    }

    @Test
    void nothingAtAllIsTrueOfAllAndOfNoAny() {
        assertEquals(Truth.TRUE, Truth.all(Stream.of()));
        assertEquals(Truth.FALSE, Truth.any(Stream.of()));
    }

    private static Condition is(Fact fact) {
        return new FactTest(fact, null, null, null, null, true, null);
    }

    private static Condition number(BigDecimal atLeast, BigDecimal moreThan, BigDecimal atMost, BigDecimal lessThan) {
        return new FactTest(Fact.POINTS, atLeast, moreThan, atMost, lessThan, null, null);
    }
}
