package vn.xeploai.platform.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
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
        assertTrue(TemporaryFailure.find(wrapped(new SQLException("refused", state)))
                .isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "57014", "22001", "5"})
    void isNothingElse(String state) {
        assertFalse(TemporaryFailure.find(wrapped(new SQLException("refused", state)))
                .isPresent());
    }

    @Test
    void isAPoolWithoutAFreeConnection() {
        assertTrue(TemporaryFailure.find(wrapped(new SQLException("Sorry, acquisition timeout!")))
                .isPresent());
        assertFalse(TemporaryFailure.find(wrapped(new SQLException("no state"))).isPresent());
        assertFalse(TemporaryFailure.find(null).isPresent());
    }

    @Test
    void isFoundBesideTheFailureThatHidesIt() {
        var gone = new SQLException("gone", "08006");
        var rollback = new IllegalStateException("rollback failed");
        rollback.addSuppressed(gone);

        assertSame(gone, TemporaryFailure.find(rollback).orElseThrow());
    }

    private static Throwable wrapped(SQLException refused) {
        return new IllegalStateException(new RuntimeException(refused));
    }
}
