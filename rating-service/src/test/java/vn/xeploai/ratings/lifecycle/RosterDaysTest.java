package vn.xeploai.ratings.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterDaysTest {
    private static final LocalDate ENDED = LocalDate.of(2025, 11, 20);

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    /** The third copy is of 1 November in Vietnam, though not yet in Greenwich. */
    @ParameterizedTest
    @CsvSource({
        "2025-10-31, 2025-11-05T03:00:00Z, 2025-10-31",
        "2025-12-31, 2025-11-05T03:00:00Z, 2025-11-05",
        "2025-12-31, 2025-10-31T17:00:00Z, 2025-11-01",
        "2025-10-31, 2025-12-05T03:00:00Z, 2025-10-31"
    })
    void unitsAreFollowedFromTheEarlierOfTheRostersDayAndItsCopying(LocalDate on, Instant copiedAt, String first) {
        assertEquals(days(first, "2025-11-19"), HandOverService.rosterDays(ENDED, on, copiedAt));
    }

    @Test
    void aRosterOfALaterDayIsFollowedFromTheEve() {
        var late = LocalDate.of(2025, 12, 31);

        assertEquals(
                days("2025-11-19"), HandOverService.rosterDays(ENDED, late, Instant.parse("2025-12-05T03:00:00Z")));
        assertEquals(days("2025-11-19"), HandOverService.rosterDays(ENDED, late, null));
        assertEquals(days("2025-11-19"), HandOverService.rosterDays(ENDED, ENDED, null));
    }
}
