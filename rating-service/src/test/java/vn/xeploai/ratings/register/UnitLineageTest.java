package vn.xeploai.ratings.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.register.UnitLineage.Step;

class UnitLineageTest {
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final LocalDate AFTER = LocalDate.of(2025, 8, 1);

    @Test
    void aWholeUnitWentToOneSuccessor() {
        var lineage = new UnitLineage(List.of(), List.of(step(ONE, "WHOLE", "2025-07-01")));

        assertEquals(Optional.of(ONE), lineage.wholeSuccessor(UNIT, AFTER));
        assertEquals(Optional.empty(), lineage.wholeSuccessor(UNIT, LocalDate.of(2025, 6, 30)));
    }

    @Test
    void anEarlierSeparatedPartDoesNotMatter() {
        var lineage = new UnitLineage(
                List.of(),
                List.of(
                        step(OTHER, "PART", "2023-03-01"),
                        step(UNIT, "PART", "2023-03-01"),
                        step(ONE, "WHOLE", "2025-07-01")));

        assertEquals(Optional.of(ONE), lineage.wholeSuccessor(UNIT, AFTER));
    }

    @Test
    void aDividedUnitHasNoWholeSuccessor() {
        var lineage =
                new UnitLineage(List.of(), List.of(step(ONE, "PART", "2025-07-01"), step(OTHER, "PART", "2025-07-01")));

        assertEquals(Optional.empty(), lineage.wholeSuccessor(UNIT, AFTER));
    }

    private static Step step(UUID to, String extent, String effectiveOn) {
        return new Step(UNIT, to, extent, LocalDate.parse(effectiveOn));
    }
}
