package vn.xeploai.standalone.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerMemoryTest {
    @ParameterizedTest
    @CsvSource({"200, 128, 128", "1024, 128, 512", "8192, 1024, 4096", "65536, 2048, 32768"})
    void theServerTakesItsShareOfTheMachine(long machine, long sharedBuffers, long effectiveCacheSize) {
        var memory = new ServerMemory(machine);

        assertEquals(sharedBuffers, memory.sharedBuffers());
        assertEquals(effectiveCacheSize, memory.effectiveCacheSize());
    }

    @Test
    void thisMachineHasMemory() {
        assertTrue(ServerMemory.ofThisMachine().machine() > 100);
    }
}
