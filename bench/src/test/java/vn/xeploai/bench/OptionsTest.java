package vn.xeploai.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.bench.scale.Level;
import vn.xeploai.bench.scale.Scale;

class OptionsTest {
    private static final Path HOME = Path.of("/home");

    @Test
    void oneDistrictIsMeasuredWhenNothingIsNamed() {
        var options = options();

        assertEquals(List.of(Scale.DISTRICT), options.scales());
        assertEquals(HOME.resolve("bench/target/data"), options.data());
    }

    @Test
    void scalesAreMeasuredInTheOrderInWhichTheyAreNamed() {
        var options = options("district", "--rounds=3", "country", "--seconds=20", "--fresh");

        assertEquals(List.of(Scale.DISTRICT, Scale.COUNTRY), options.scales());
        assertEquals(3, options.rounds());
        assertEquals(Duration.ofSeconds(20), options.time());
        assertTrue(options.fresh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"village", "--rounds=0", "--rounds=many", "--seconds", "--quick"})
    void unknownOptionsAreRefused(String argument) {
        assertThrows(Failure.class, () -> options(argument));
    }

    @Test
    void aScaleAsksForReportsOfItsOwnLevelAndThoseBelow() {
        assertEquals(List.of(Level.DISTRICT), Scale.DISTRICT.levels());
        assertEquals(List.of(Level.values()), Scale.COUNTRY.levels());
    }

    private static Options options(String... arguments) {
        return Options.of(HOME, arguments);
    }
}
