package vn.xeploai.gateway.forward;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.forward.PacedStream.Fault;

class PaceTest {
    private static final Duration MINUTE = Duration.ofSeconds(60);

    private final Pace request = Pace.ofRequest(new Limits(), MINUTE, 1_000_000);
    private final Pace answer = Pace.ofAnswer(new Limits(), MINUTE);

    @Test
    void aCallerMayFallSilentForItsPatience() {
        assertEquals(Optional.empty(), request.waited(15_000, false));
        assertEquals(Optional.of(Fault.CALLER_SLOW), request.waited(1, false));
    }

    @Test
    void aCallerEarnsTimeWithWhatItSends() {
        for (var second = 0; second < 50; second++) {
            assertEquals(Optional.empty(), request.passed(16_000));
            assertEquals(Optional.empty(), request.waited(1000, false));
        }
    }

    @Test
    void aCallerThatDripsIsTooSlow() {
        for (var second = 0; second < 15; second++) {
            request.passed(100);
            assertEquals(Optional.empty(), request.waited(1000, false));
        }

        assertEquals(Optional.of(Fault.CALLER_SLOW), request.waited(1000, false));
    }

    @Test
    void aFastBeginPaysForAMinuteOfSilenceAtMost() {
        request.passed(1_000_000);

        assertEquals(Optional.empty(), request.waited(60_000, false));
        assertEquals(Optional.of(Fault.CALLER_SLOW), request.waited(1, false));
    }

    @Test
    void aBodyIsRefusedWithTheFirstByteTooMany() {
        assertEquals(Optional.empty(), request.passed(1_000_000));
        assertEquals(Optional.of(Fault.TOO_LARGE), request.passed(1));
    }

    @Test
    void aServiceThatTakesNothingOfARequestIsSilent() {
        assertEquals(Optional.empty(), request.waited(60_000, true));
        assertEquals(Optional.of(Fault.SERVICE_SILENT), request.waited(1, true));
    }

    @Test
    void aServiceMayBeSilentInItsAnswerAgainAndAgain() {
        for (var piece = 0; piece < 10; piece++) {
            assertEquals(Optional.empty(), answer.waited(60_000, false));
            answer.passed(1);
        }

        assertEquals(Optional.of(Fault.SERVICE_SILENT), answer.waited(60_001, false));
    }

    @Test
    void aCallerThatReadsNothingIsTooSlow() {
        answer.passed(100);

        assertEquals(Optional.empty(), answer.waited(15_000, true));
        assertEquals(Optional.of(Fault.CALLER_SLOW), answer.waited(100, true));
    }

    private record Limits() implements ForwardConfig {
        @Override
        public Duration callerPatience() {
            return Duration.ofSeconds(15);
        }

        @Override
        public MemorySize callerRate() {
            return new MemorySize(BigInteger.valueOf(16_000));
        }

        @Override
        public Duration connectTimeout() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Duration waitTimeout() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Duration idleTimeout() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Duration longTimeout() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<Lane, Integer> connections() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<Lane, Integer> own() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int waiting() {
            throw new UnsupportedOperationException();
        }

        @Override
        public MemorySize heldBody() {
            throw new UnsupportedOperationException();
        }
    }
}
