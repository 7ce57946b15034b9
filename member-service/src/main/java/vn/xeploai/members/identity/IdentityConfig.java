package vn.xeploai.members.identity;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

@ConfigMapping(prefix = "xeploai.identity")
interface IdentityConfig {
    /** The file that {@code new-keyset} made. */
    Path keyset();
}
