package vn.xeploai.standalone.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.standalone.StartFailure;

class SettingsTest {
    private static final Path HOME = Path.of("/repository");

    @Test
    void nothingNeedsToBeSet() {
        var settings = Settings.of(Map.of("XEPLOAI_DATA", " "), HOME);

        assertEquals(new Settings(HOME, HOME.resolve("data"), 8080, 8081, 8082, 8083, true, true, null), settings);
    }

    @Test
    void everythingCanBeSet() {
        var settings = Settings.of(
                Map.of(
                        "GATEWAY_PORT", "1",
                        "MEMBER_SERVICE_PORT", "2",
                        "RATING_SERVICE_PORT", "65535",
                        "SIGN_IN_PORT", "3",
                        "XEPLOAI_DATA", "/elsewhere",
                        "XEPLOAI_SAMPLE", "false"),
                HOME);

        assertEquals(
                Map.of("GATEWAY_PORT", 1, "MEMBER_SERVICE_PORT", 2, "RATING_SERVICE_PORT", 65535, "SIGN_IN_PORT", 3),
                settings.ports());
        assertEquals(Path.of("/elsewhere"), settings.data());
        assertFalse(settings.sample());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "80a", "8080.0", "99999999999"})
    void aMalformedPortIsRefusedWithTheNameOfTheVariable(String port) {
        var refusal = assertThrows(StartFailure.class, () -> Settings.of(Map.of("RATING_SERVICE_PORT", port), HOME));

        assertTrue(refusal.getMessage().contains("RATING_SERVICE_PORT=" + port), refusal.getMessage());
    }

    @Test
    void oneServiceMayRunInDevMode() {
        assertEquals(
                "gateway", Settings.of(Map.of("XEPLOAI_DEV", "gateway"), HOME).developed());

        var refusal = assertThrows(StartFailure.class, () -> Settings.of(Map.of("XEPLOAI_DEV", "gate"), HOME));
        assertTrue(refusal.getMessage().contains("XEPLOAI_DEV=gate"), refusal.getMessage());
    }

    @Test
    void theSampleIsLoadedOrNot() {
        assertThrows(StartFailure.class, () -> Settings.of(Map.of("XEPLOAI_SAMPLE", "no"), HOME));
    }
}
