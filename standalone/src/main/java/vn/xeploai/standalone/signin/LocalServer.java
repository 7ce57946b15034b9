package vn.xeploai.standalone.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** A server on this machine, by both names that the machine has for itself. */
record LocalServer(int port) {
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1");
    private static final int DEFAULT_PORT = 80;

    /** Whether an absolute address, or an origin, belongs to it. */
    boolean owns(String address) {
        try {
            var uri = new URI(address);
            return "http".equals(uri.getScheme())
                    && uri.getHost() != null
                    && HOSTS.contains(uri.getHost())
                    && (uri.getPort() == -1 ? DEFAULT_PORT : uri.getPort()) == port
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Its origins, as a Content-Security-Policy lists them. */
    String origins() {
        return "http://localhost:%1$d http://127.0.0.1:%1$d".formatted(port);
    }
}
