package vn.xeploai.members.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.xeploai.platform.problem.Refusal;

class ValidityTest {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Property
    void theRestAndTheTakenPartAreTheWhole(
            @ForAll("validities") Validity whole, @ForAll("validities") Validity taken, @ForAll("days") LocalDate day) {
        var rest = whole.minus(taken);

        var inRest = rest.stream().filter(piece -> piece.contains(day)).count();
        assertEquals(whole.contains(day) && !taken.contains(day) ? 1 : 0, inRest);
    }

    @Property
    void periodsOverlapExactlyIfTheyShareADay(
            @ForAll("validities") Validity one, @ForAll("validities") Validity other) {
        var shared = START.minusDays(1)
                .datesUntil(START.plusDays(50))
                .anyMatch(day -> one.contains(day) && other.contains(day));

        assertEquals(shared, one.overlaps(other));
    }

    @Property
    void coveringLeavesNoDayOut(@ForAll("validities") Validity whole, @ForAll("lists") List<Validity> others) {
        var everyDay = START.minusDays(1)
                .datesUntil(START.plusDays(50))
                .filter(whole::contains)
                .allMatch(day -> others.stream().anyMatch(other -> other.contains(day)));

        assertEquals(everyDay, whole.isCoveredBy(others));
    }

    @Example
    void firstDayMustLieBeforeTheEnd() {
        assertThrows(Refusal.class, () -> new Validity(START, START));
        assertTrue(new Validity(START, START.plusDays(1)).contains(START));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40).map(START::plusDays);
    }

    @Provide
    Arbitrary<Validity> validities() {
        return Combinators.combine(days(), Arbitraries.integers().between(1, 8).injectNull(0.2))
                .as((from, length) -> new Validity(from, length == null ? null : from.plusDays(length)));
    }

    @Provide
    Arbitrary<List<Validity>> lists() {
        return validities().list().ofMaxSize(6);
    }
}
