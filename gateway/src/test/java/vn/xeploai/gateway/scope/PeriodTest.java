package vn.xeploai.gateway.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01, 2023-01-01, 2022-12-31",
        "2026-Q1, 2026-01-01, 2026-04-01, 2026-03-31",
        "2024-Q4, 2024-10-01, 2025-01-01, 2024-12-31",
        "1945, 1945-01-01, 1946-01-01, 1945-12-31",
        "2100, 2100-01-01, 2101-01-01, 2100-12-31",
    })
    void isHalfOpen(String text, LocalDate start, LocalDate end, LocalDate lastDay) {
        var period = Period.fromString(text);

        assertEquals(start, period.start());
        assertEquals(end, period.end());
        assertEquals(lastDay, period.lastDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "22", "2022-Q0", "2022-Q5", "2022-13", "1944", "2101", " 2022", "2022-q1"})
    void otherTextsAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Period.fromString(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-07-01, 2024",
        "2025, 2025-01-01, 2024",
        "2025, 2024-12-31, 2023",
        "2025-Q3, 2025-07-01, 2025-Q2",
        "2025-Q3, 2025-06-30, 2025-Q1",
        "2025-Q1, 2025-01-01, 2024-Q4",
        "2025-Q1, 2025-03-31, 2024-Q4",
    })
    void theLastPeriodIsTheOneOnWhoseLastDayTheUnitExisted(String asked, LocalDate ended, String last) {
        assertEquals(last, Period.fromString(asked).lastBefore(ended).text());
    }
}
