package vn.xeploai.standalone.sample;

import java.io.PrintStream;
import java.net.URI;

/** The sample organisations, written through the public API as any client would. Writing them again changes nothing. */
public interface Sample {
    /**
     * @param gateway the address of the gateway, as {@code http://localhost:8080}
     * @param out where progress is told
     */
    void load(URI gateway, PrintStream out);
}
