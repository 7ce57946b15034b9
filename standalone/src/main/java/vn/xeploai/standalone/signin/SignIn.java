package vn.xeploai.standalone.signin;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.folder.PrivateFiles;

/** The provider of this machine: anyone who uses it may sign in as any user of the sample. It listens on the loopback address only. */
public final class SignIn implements AutoCloseable {
    static final String RECORD = "sign-in.properties";
    static final String ISSUER = "issuer";

    private static final int REQUESTS_AT_ONCE = 8;

    static {
        // by itself the JDK's server reads long headers, waits for the rest of a request forever, and lets small
        // packets wait for each other
        System.setProperty("sun.net.httpserver.maxReqHeaderSize", "32768");
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "10");
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(REQUESTS_AT_ONCE, SignIn::thread);
    private final String issuer;
    private final LauncherToken launcherToken;

    private SignIn(HttpServer server, DataFolder folder, LocalServer gateway, Clock clock) throws IOException {
        var here = new LocalServer(server.getAddress().getPort());
        var keys = SigningKeys.in(folder);
        this.server = server;
        this.issuer = here.address();
        var tokens = new Tokens(issuer, keys, clock);
        this.launcherToken = new LauncherToken(tokens, clock);
        var codes = new Codes(clock);
        var endpoints = new Endpoints(
                here,
                gateway,
                new Discovery(issuer, keys),
                new Authorization(codes, gateway),
                new TokenEndpoint(Clients.in(folder), codes, tokens));
        server.setExecutor(threads);
        server.createContext("/", endpoints);
        PrivateFiles.write(folder.run(RECORD), "%s=%s%n".formatted(ISSUER, issuer));
    }

    /** Answers when it returns. Makes what it needs in the folder at the first start: a key, and the secret of the agency's system. */
    public static SignIn start(DataFolder folder, int port, int gatewayPort) throws IOException {
        return start(folder, port, gatewayPort, Clock.systemUTC());
    }

    static SignIn start(DataFolder folder, int port, int gatewayPort, Clock clock) throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        var signIn = new SignIn(server, folder, new LocalServer(gatewayPort), clock);
        server.start();
        return signIn;
    }

    /** The address of the provider, which its tokens name. */
    public String issuer() {
        return issuer;
    }

    /** Gives the token of the launcher's own calls, valid for some minutes. */
    public Supplier<String> launcherToken() {
        return launcherToken;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "sign-in");
        thread.setDaemon(true);
        return thread;
    }
}
