package vn.xeploai.platform.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemporaryFailureTest {
    /** A connection that is lost or refused, a full disk, no memory, too many connections, a server that stops, crashes or starts. */
    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53100", "53200", "53300", "57P01", "57P02", "57P03", "58030"})
    void isWhatTheSameCallMaySurviveLater(String state) {
        assertTrue(TemporaryFailure.is(wrapped(new SQLException("refused", state))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "57014", "22001", "5"})
    void isNothingElse(String state) {
        assertFalse(TemporaryFailure.is(wrapped(new SQLException("refused", state))));
    }

    @Test
    void isAPoolWithoutAFreeConnection() {
        assertTrue(TemporaryFailure.is(wrapped(new SQLException("Sorry, acquisition timeout!"))));
        assertFalse(TemporaryFailure.is(wrapped(new SQLException("no state"))));
        assertFalse(TemporaryFailure.is(null));
    }

    @Test
    void isFoundBesideTheFailureThatHidesIt() {
        var rollback = new IllegalStateException("rollback failed");
        rollback.addSuppressed(new SQLException("gone", "08006"));

        assertTrue(TemporaryFailure.is(rollback));
    }

    private static Throwable wrapped(SQLException refused) {
        return new IllegalStateException(new RuntimeException(refused));
    }
}
