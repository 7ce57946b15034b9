package vn.xeploai.bench.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Clients who ask over HTTP, each its next question as soon as the last is answered. */
public interface HttpLoad {
    /** @param requests asked in turn */
    Outcome run(List<Request> requests, int clients, Duration time);

    /** The name of the tool. */
    String tool();

    /** wrk if it is installed, or else what Java has. */
    static HttpLoad to(URI base, Path folder) {
        return Tools.isInstalled("wrk") ? new Wrk(base, folder) : new JavaHttpLoad(base);
    }
}
