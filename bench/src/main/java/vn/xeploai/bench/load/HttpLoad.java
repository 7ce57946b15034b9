package vn.xeploai.bench.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** HTTP clients, each of which sends its next request as soon as the previous one is answered. */
public interface HttpLoad {
    /** @param requests asked in turn */
    Outcome run(List<Request> requests, int clients, Duration time);

    /** The name of the tool. */
    String tool();

    /** wrk if it is installed, otherwise Java's own client. */
    static HttpLoad to(URI base, Supplier<String> token, Path folder) {
        return Tools.isInstalled("wrk") ? new Wrk(base, token, folder) : new JavaHttpLoad(base, token);
    }
}
