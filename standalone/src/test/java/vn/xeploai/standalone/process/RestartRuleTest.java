package vn.xeploai.standalone.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestartRuleTest {
    private final RestartRule rule = RestartRule.DEFAULT;

    @ParameterizedTest
    @CsvSource({
        "0,1,false",
        "1,1,false",
        "2,2,false",
        "3,4,false",
        "4,8,false",
        "5,16,true",
        "6,30,true",
        "2000000000,30,true"
    })
    void everyQuickFailureDoublesThePauseUntilTheLast(int quickFailures, long seconds, boolean givesUp) {
        assertEquals(Duration.ofSeconds(seconds), rule.pause(quickFailures));
        assertEquals(givesUp, rule.givesUp(quickFailures));
    }

    @Test
    void aProgramCanBeTriedWithoutEnd() {
        assertFalse(rule.withoutEnd().givesUp(1_000_000));
    }

    @ParameterizedTest
    @CsvSource({"0,true", "29999,true", "30000,false", "90000,false"})
    void onlyAShortLifeIsAQuickFailure(long milliseconds, boolean quick) {
        assertEquals(quick, rule.isQuick(Duration.ofMillis(milliseconds)));
    }
}
