package vn.xeploai.standalone.province;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    @Test
    void drawsAreTheSameOnEveryMachine() {
        var draw = new Draw(20250630);

        assertEquals(
                List.of(249, 253, 963, 797, 167, 99, 771, 572),
                IntStream.range(0, 8).map(i -> draw.below(1000)).boxed().toList());
    }

    @Test
    void aNamedStreamDoesNotDependOnWhatWasDrawnBefore() {
        var draw = new Draw(1);
        var first = draw.named("31156").below(1_000_000);
        draw.below(10);

        assertEquals(first, draw.named("31156").below(1_000_000));
        assertNotEquals(first, draw.named("31157").below(1_000_000));
    }

    @Test
    void bothEndsAreDrawn() {
        var draw = new Draw(1);
        var drawn = new HashSet<Integer>();
        for (var i = 0; i < 200; i++) drawn.add(draw.between(3, 5));

        assertEquals(new HashSet<>(List.of(3, 4, 5)), drawn);
    }

    @Test
    void shufflingKeepsAll() {
        var all = IntStream.range(0, 50).boxed().toList();
        var shuffled = new Draw(1).shuffled(all);

        assertNotEquals(all, shuffled);
        assertTrue(shuffled.containsAll(all) && shuffled.size() == all.size());
    }
}
