package vn.xeploai.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFaultTest {
    @ParameterizedTest
    @CsvSource({
        "2023-02-29, day-absent",
        "2023-13-01, day-absent",
        "29/02/2023, value-malformed",
        "2023-2-28, value-malformed"
    })
    void aDayThatNoCalendarHasIsWrittenRightly(String text, String code) {
        assertEquals(code, ValueFault.of("on", LocalDate.class, text).code());
    }

    @ParameterizedTest
    @CsvSource({"2023-02-28, value-malformed", "2023-02-28T25:00:00Z, value-malformed"})
    void anInstantIsNoDay(String text, String code) {
        assertEquals(code, ValueFault.of("knownAt", Instant.class, text).code());
    }
}
