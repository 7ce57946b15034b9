package vn.xeploai.standalone.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.standalone.process.Keeper.RestartRule;

class RestartRuleTest {
    private final RestartRule rule = new RestartRule(5, Duration.ofSeconds(30), Duration.ofSeconds(1));

    @ParameterizedTest
    @CsvSource({"0,1,false", "1,1,false", "2,2,false", "3,4,false", "4,8,false", "5,16,true"})
    void everyQuickFailureDoublesThePauseUntilTheLast(int quickFailures, long seconds, boolean givesUp) {
        assertEquals(Duration.ofSeconds(seconds), rule.pause(quickFailures));
        assertEquals(givesUp, rule.givesUp(quickFailures));
    }

    @ParameterizedTest
    @CsvSource({"0,true", "29999,true", "30000,false", "90000,false"})
    void onlyAShortLifeIsAQuickFailure(long milliseconds, boolean quick) {
        assertEquals(quick, rule.isQuick(Duration.ofMillis(milliseconds)));
    }
}
