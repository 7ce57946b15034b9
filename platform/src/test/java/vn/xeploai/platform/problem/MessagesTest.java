package vn.xeploai.platform.problem;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.xeploai.platform.testing.Translations;

class MessagesTest {
    @Test
    void everyProblemIsWordedInBothLanguages() throws IOException {
        Translations.areComplete("platform-problems");
    }

    @Test
    void numbersAreWrittenAsInTheApi() {
        var text = Messages.find("known-at-not-settled.detail", Locale.ENGLISH, List.of(1234567, "x"));

        assertTrue(text.orElseThrow().contains("1234567"), text.get());
    }

    @Test
    void absentWordsAreAbsent() {
        assertTrue(Messages.find("no-such-key", Locale.ENGLISH, List.of()).isEmpty());
    }
}
