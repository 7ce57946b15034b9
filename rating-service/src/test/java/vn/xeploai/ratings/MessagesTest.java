package vn.xeploai.ratings;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.xeploai.platform.testing.Translations;

class MessagesTest {
    @Test
    void everyProblemSpeaksBothLanguages() throws IOException {
        Translations.areComplete("problems");
    }
}
