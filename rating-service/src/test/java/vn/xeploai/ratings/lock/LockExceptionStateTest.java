package vn.xeploai.ratings.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockExceptionStateTest {
    @ParameterizedTest
    @CsvSource({
        "false, 2023-02-28, 2023-02-27, ACTIVE",
        "false, 2023-02-28, 2023-02-28, ACTIVE",
        "false, 2023-02-28, 2023-03-01, EXPIRED",
        "true,  2023-02-28, 2023-02-28, REVOKED",
        "true,  2023-02-28, 2023-03-01, REVOKED"
    })
    void itIsActiveUntilItsLastDayEnds(
            boolean revoked, LocalDate expiresOn, LocalDate today, LockExceptionState expected) {
        assertEquals(expected, LockExceptionState.of(revoked, expiresOn, today));
    }
}
