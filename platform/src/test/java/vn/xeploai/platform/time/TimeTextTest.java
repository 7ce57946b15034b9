package vn.xeploai.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {
    @Test
    void everyYearOfFourDigitsIsRead() {
        assertEquals(LocalDate.of(1, 1, 1), TimeText.day("0001-01-01"));
        assertEquals(LocalDate.of(9999, 12, 31), TimeText.day("9999-12-31"));
        assertEquals(Instant.parse("0001-01-01T00:00:00Z"), TimeText.instant("0001-01-01T00:00:00Z"));
        assertEquals(Instant.parse("9999-12-31T23:59:59Z"), TimeText.instant("9999-12-31T23:59:59Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "-0001-01-01", "+10000-01-01", "+999999999-12-31", "-999999999-01-01", ""})
    void dayOfAnotherYearIsNotRead(String text) {
        assertThrows(DateTimeException.class, () -> TimeText.day(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-12-31T23:59:59Z",
                "0001-01-01T00:00:00+01:00",
                "+10000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z"
            })
    void instantOfAnotherYearIsNotRead(String text) {
        assertThrows(DateTimeException.class, () -> TimeText.instant(text));
    }
}
