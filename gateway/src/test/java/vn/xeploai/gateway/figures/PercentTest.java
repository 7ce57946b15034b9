package vn.xeploai.gateway.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares as they are known from published tables, and the halves between two hundredths. */
class PercentTest {
    @ParameterizedTest
    @CsvSource({
        "310, 2098, 14.78",
        "1950, 2098, 92.95",
        "388, 422, 91.94",
        "389, 422, 92.18",
        "249, 2645, 9.41",
        "304, 543, 55.99",
        "2, 41, 4.88",
        "1, 800, 0.13",
        "1, 32, 3.13",
        "0, 7, 0.00",
        "7, 7, 100.00",
    })
    void isRoundedHalfUpToTwoDecimals(long part, long base, String percent) {
        assertEquals(percent, Percent.of(part, base).toPlainString());
    }

    @Test
    void thereIsNoShareOfZero() {
        assertNull(Percent.of(0, 0));
    }
}
