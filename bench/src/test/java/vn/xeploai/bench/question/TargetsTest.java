package vn.xeploai.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.xeploai.bench.scale.Level;

class TargetsTest {
    @Test
    void fewUnitsAreAllAsked() {
        assertEquals(List.of(1, 2, 3), Targets.spread(List.of(1, 2, 3), 64));
    }

    @Test
    void manyUnitsAreAskedEvenlySpread() {
        var all = IntStream.range(0, 700).boxed().toList();

        var chosen = Targets.spread(all, 7);

        assertEquals(List.of(0, 100, 200, 300, 400, 500, 600), chosen);
    }

    @Test
    void everyScriptNamesItsUnit() {
        var unit = UUID.fromString("016f5e66-e800-7001-8226-0380a88f9b87");

        for (var question : List.of(PlainQuestion.report(), PlainQuestion.roster())) {
            assertTrue(question.about(unit).contains("'" + unit + "'::uuid"));
            assertTrue(question.aboutTarget(Level.DISTRICT, ":n").contains("n = :n)"));
            assertTrue(!question.about(unit).contains(":unit")
                    && !question.about(unit).contains(":year"));
        }
    }
}
