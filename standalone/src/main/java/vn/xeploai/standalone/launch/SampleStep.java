package vn.xeploai.standalone.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.function.Supplier;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.folder.PrivateFiles;
import vn.xeploai.standalone.sample.Sample;

/** Loads the sample once. An interrupted load is repeated at the next start, without harm. */
final class SampleStep {
    private final Sample sample;
    private final PrintStream out;

    SampleStep(Sample sample, PrintStream out) {
        this.sample = sample;
        this.out = out;
    }

    boolean isDue(DataFolder folder, Settings settings) {
        return settings.sample() && !Files.exists(folder.sampleMarker());
    }

    /** @param token gives the access token with which it is loaded */
    void run(DataFolder folder, Settings settings, Supplier<String> token) throws IOException {
        if (!isDue(folder, settings)) return;
        out.printf("Loading the sample (once; %s=false leaves it out) ...%n", Settings.SAMPLE);
        try {
            sample.load(settings.gateway(), token, out);
        } catch (RuntimeException failure) {
            throw new StartFailure(
                    "The sample cannot be loaded: %s%nThe services' logs are in %s. The next start tries again; %s=false leaves the sample out."
                            .formatted(failure, folder.log("*").getParent(), Settings.SAMPLE),
                    failure);
        }
        PrivateFiles.write(folder.sampleMarker(), Instant.now() + "\n");
    }
}
