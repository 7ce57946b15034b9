package vn.xeploai.standalone.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.sample.Sample;

class SampleStepTest {
    private final PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    private final List<URI> loaded = new ArrayList<>();
    private final Sample sample = (gateway, token, out) -> loaded.add(gateway);

    @TempDir
    Path data;

    private DataFolder folder;

    @BeforeEach
    void open() {
        folder = DataFolder.open(data);
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void theSampleIsLoadedOnce() throws Exception {
        step(sample, true);
        step(sample, true);

        assertEquals(List.of(URI.create("http://127.0.0.1:8080")), loaded);
    }

    @Test
    void aSampleThatFailedIsLoadedAgain() throws Exception {
        Sample failing = (gateway, token, out) -> {
            throw new IllegalStateException("the gateway is gone");
        };

        var failure = assertThrows(StartFailure.class, () -> step(failing, true));
        step(sample, true);

        assertTrue(failure.getMessage().contains("the gateway is gone"), failure.getMessage());
        assertEquals(1, loaded.size());
    }

    @Test
    void noSampleIsLoadedWhenSwitchedOff() throws Exception {
        step(sample, false);

        assertEquals(List.of(), loaded);
    }

    private void step(Sample what, boolean wanted) throws Exception {
        var settings = new Settings(data, data, 8080, 8081, 8082, 8083, wanted, false, null);
        new SampleStep(what, nowhere).run(folder, settings, () -> "a-token");
    }
}
