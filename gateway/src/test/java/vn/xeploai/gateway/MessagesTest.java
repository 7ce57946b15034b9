package vn.xeploai.gateway;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.xeploai.platform.testing.Translations;

class MessagesTest {
    @Test
    void everyMessageExistsInBothLanguages() throws IOException {
        Translations.areComplete("problems");
    }
}
