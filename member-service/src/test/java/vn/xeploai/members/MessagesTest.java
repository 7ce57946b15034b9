package vn.xeploai.members;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.platform.problem.Messages;
import vn.xeploai.platform.testing.Translations;

class MessagesTest {
    @Test
    void everyProblemIsWordedInBothLanguages() throws IOException {
        Translations.areComplete("problems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reorganisation-invalid", "reorganisation-campaigns-open"})
    void aCountOfOneTakesTheSingular(String code) {
        var detail = Messages.find(code + ".detail", Locale.ENGLISH, List.of(1)).orElseThrow();

        assertTrue(detail.contains(": 1. "), detail);
    }
}
