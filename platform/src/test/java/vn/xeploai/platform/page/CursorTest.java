package vn.xeploai.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.platform.problem.Refusal;

class CursorTest {
    private static final Instant KNOWN_AT = Instant.parse("2026-11-22T03:00:00.123456Z");

    @Test
    void cursorComesBackAsItWasMade() {
        var cursor = new Cursor(KNOWN_AT, List.of("Ánh", "", "Lê Thị Ánh"));

        assertEquals(cursor, Cursor.decode(cursor.encode(), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "bm9uc2Vuc2U", "MjAyNi0xMS0yMlQwMzowMDowMFo"})
    void cursorOfAnotherMakeIsRefused(String after) {
        assertThrows(Refusal.class, () -> Cursor.decode(after, 2));
    }

    @Test
    void cursorOfAnInstantThatNoDatabaseHoldsIsRefused() {
        var after = new Cursor(Instant.MIN, List.of("a")).encode();

        assertThrows(Refusal.class, () -> Cursor.decode(after, 1));
    }

    @Test
    void pageSaysWhetherThereIsAnother() {
        var full = Page.of(List.of("a", "b", "c"), 2, KNOWN_AT, List::of, null);
        assertEquals(List.of("a", "b"), full.items());
        assertEquals(List.of("b"), Cursor.decode(full.next(), 1).key());

        assertNull(Page.of(List.of("a", "b"), 2, KNOWN_AT, List::of, null).next());
    }
}
