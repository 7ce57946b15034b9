package vn.xeploai.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static final String NAME = "Hội đồng Thi đua - Khen thưởng";

    @ParameterizedTest
    @ValueSource(
            strings = {
                NAME,
                "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
                "  Hội  đồng\tThi đua – Khen\u00a0thưởng ",
                "Hội đồng Thi đua - Khen\u200b thưởng"
            })
    void spellingsOfANameHaveOneKey(String name) {
        assertEquals("hội đồng thi đua - khen thưởng", Names.key(name));
        assertEquals(Names.key(NAME), Names.key(Normalizer.normalize(name, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hội đồng Thi đua Khen thưởng", "Hội đồng Thi đua - Khen thường", "HộiđồngThiđua-Khenthưởng"})
    void otherNamesHaveOthers(String name) {
        assertNotEquals(Names.key(NAME), Names.key(name));
    }

    @Test
    void noNameHasNoKey() {
        assertNull(Names.key(null));
    }
}
