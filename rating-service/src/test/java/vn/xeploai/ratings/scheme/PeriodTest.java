package vn.xeploai.ratings.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01, 2023-01-01, 2022-12-31",
        "2026-Q1, 2026-01-01, 2026-04-01, 2026-03-31",
        "2026-Q4, 2026-10-01, 2027-01-01, 2026-12-31",
    })
    void aPeriodRunsToTheDayAfterItsLast(String text, LocalDate from, LocalDate to, LocalDate lastDay) {
        var period = Period.valueOf(text);

        assertEquals(from, period.from());
        assertEquals(to, period.to());
        assertEquals(lastDay, period.lastDay());
        assertEquals(text, period.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "22", "2026-Q5", "2026-Q", "2026Q1", "1822", ""})
    void otherTextsAreNotPeriods(String text) {
        assertThrows(IllegalArgumentException.class, () -> Period.valueOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"year\": 2022}", "{\"year\": 2022, \"quarter\": 0}", "[\"2022\"]"})
    void inJsonAPeriodIsText(String period) {
        assertThrows(JsonProcessingException.class, () -> new ObjectMapper().readValue(period, Period.class));
    }

    @Property
    void quartersFillTheYear(@ForAll @IntRange(min = 1900, max = 2099) int year) {
        var day = Period.valueOf(String.valueOf(year)).from();
        for (var quarter = 1; quarter <= 4; quarter++) {
            var period = Period.valueOf(year + "-Q" + quarter);
            assertEquals(day, period.from());
            day = period.to();
        }

        assertEquals(Period.valueOf(String.valueOf(year)).to(), day);
    }
}
