package vn.xeploai.platform.precondition;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.platform.problem.Refusal;

class PreconditionTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "\"6\", \"7\"", "*"})
    void changeFromTheCurrentVersionPasses(String ifMatch) {
        assertDoesNotThrow(() -> Precondition.require(ifMatch, "\"7\""));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            quoteCharacter = '\'',
            value = {
                "null, precondition-missing",
                "' ', precondition-missing",
                "'\"6\"', precondition-failed",
                "'W/\"7\"', precondition-failed",
            })
    void otherChangesAreRefused(String ifMatch, String code) {
        var refusal = assertThrows(Refusal.class, () -> Precondition.require(ifMatch, "\"7\""));

        assertEquals(code, refusal.code());
    }
}
