package vn.xeploai.standalone.sample;

import java.io.PrintStream;
import java.net.URI;
import java.util.function.Supplier;

/** The sample organisations, recorded through the public API. Loading them again changes nothing. */
public interface Sample {
    /**
     * @param gateway the address of the gateway, as {@code http://localhost:8080}
     * @param token gives the access token of each call
     * @param out receives the progress
     */
    void load(URI gateway, Supplier<String> token, PrintStream out);
}
