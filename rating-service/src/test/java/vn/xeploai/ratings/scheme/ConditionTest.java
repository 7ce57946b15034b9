package vn.xeploai.ratings.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.scheme.Condition.AllOf;
import vn.xeploai.ratings.scheme.Condition.AnyOf;
import vn.xeploai.ratings.scheme.Condition.FactTest;
import vn.xeploai.ratings.scheme.Condition.NoneOf;

class ConditionTest {
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
    void unknownStaysUnknownUnlessOtherOperandsDecide(Truth one, Truth other, Truth all, Truth any, Truth none) {
        var facts = with(with(Facts.none(), Fact.OFFICIAL, one), Fact.LEADS, other);

        assertEquals(all, new AllOf(List.of(OFFICIAL, LEADS)).test(facts));
        assertEquals(any, new AnyOf(List.of(OFFICIAL, LEADS)).test(facts));
        assertEquals(none, new NoneOf(List.of(OFFICIAL, LEADS)).test(facts));
    }

    private static Facts with(Facts facts, Fact fact, Truth truth) {
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

        assertEquals(atLeast, number(limit, null, null, null).test(facts));
        assertEquals(moreThan, number(null, limit, null, null).test(facts));
        assertEquals(atMost, number(null, null, limit, null).test(facts));
        assertEquals(lessThan, number(null, null, null, limit).test(facts));
    }

    @Test
    void aConditionReadsAsAFormula() {
        var condition = new AllOf(List.of(
                number(null, null, null, BigDecimal.TEN), new AnyOf(List.of(OFFICIAL, new NoneOf(List.of(LEADS))))));

        assertEquals("POINTS < 10 ∧ (OFFICIAL = true ∨ ¬(LEADS = true))", condition.text());
        assertEquals(
                "POINTS = 9.5, OFFICIAL = ?, LEADS = false",
                condition.actual(
                        Facts.none().with(Fact.POINTS, new BigDecimal("9.5")).with(Fact.LEADS, false)));
    }

    @Test
    void anEmptyAllIsTrueAndAnEmptyAnyIsFalse() {
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
