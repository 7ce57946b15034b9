package vn.xeploai.bench.system;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.xeploai.bench.Failure;

/**
 * The packaged system on its own data folder, started by the launcher that {@code ./run} starts, with the same flags: PostgreSQL and the three
 * services, all on 127.0.0.1.
 */
public final class WholeSystem implements AutoCloseable {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Pattern ARCHIVES_DONE = Pattern.compile("classes of the services are (not )?archived");
    private static final int STOP_SECONDS = 60;
    private static final String RUNNING = "Xếp Loại is running";
    private static final List<String> SERVICES = List.of("member-service", "rating-service", "gateway");

    private final Path data;
    private final Path log;
    private final Process launcher;
    private final long startedAt;
    private final Ports ports;
    private final AccessToken token;

    private WholeSystem(Path data, Path log, Process launcher, long startedAt, Ports ports, AccessToken token) {
        this.data = data;
        this.log = log;
        this.launcher = launcher;
        this.startedAt = startedAt;
        this.ports = ports;
        this.token = token;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Starts everything without the sample; {@link #awaitReady} returns when it answers. */
    public static WholeSystem start(Path home, Path data) {
        return start(home, data, false);
    }

    /** Starts everything; {@link #awaitRunning} returns when the sample is loaded. */
    public static WholeSystem startWithSample(Path home, Path data) {
        return start(home, data, true);
    }

    private static WholeSystem start(Path home, Path data, boolean sample) {
        var ports = Ports.free();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = home.resolve("standalone/target/standalone.jar").toString();
        var log = data.resolveSibling(data.getFileName() + ".log");
        var builder = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dxeploai.home=" + home,
                        "-jar",
                        jar)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "XEPLOAI_DATA", data.toString(),
                        "XEPLOAI_SAMPLE", String.valueOf(sample),
                        "GATEWAY_PORT", String.valueOf(ports.gateway()),
                        "MEMBER_SERVICE_PORT", String.valueOf(ports.memberService()),
                        "RATING_SERVICE_PORT", String.valueOf(ports.ratingService()),
                        "SIGN_IN_PORT", String.valueOf(ports.signIn())));
        try {
            Files.createDirectories(data.getParent());
            var token = new AccessToken(home, data, ports.signIn());
            // now, when it takes no time of the start
            if (token.canBeMade()) token.get();
            return new WholeSystem(data, log, builder.start(), System.nanoTime(), ports, token);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public WholeSystem awaitReady() {
        var client = client();
        await(client::isReady);
        return this;
    }

    /** Returns when the launcher reports that everything is running. */
    public void awaitRunning() {
        await(() -> output().contains(RUNNING));
    }

    /** Asks until the answer is 200; the seconds since the launcher was started. */
    public double awaitAnswer(String path) {
        var client = client();
        await(() -> client.answers(path));
        return (System.nanoTime() - startedAt) / 1e9;
    }

    private void await(BooleanSupplier answer) {
        while (!answer.getAsBoolean()) {
            if (!launcher.isAlive()) throw new Failure("The system does not start:\n" + output());
            Pause.of(LOOK_AGAIN);
        }
    }

    /** Waits until the launcher has archived the classes of the services, or failed to. */
    public void awaitArchives() {
        while (!ARCHIVES_DONE.matcher(output()).find()) {
            if (!launcher.isAlive()) throw new Failure("The system has ended:\n" + output());
            Pause.of(LOOK_AGAIN);
        }
    }

    public URI gateway() {
        return URI.create("http://127.0.0.1:" + ports.gateway());
    }

    /** A client of the gateway. */
    public ServiceClient client() {
        return new ServiceClient(gateway(), token);
    }

    public ServiceClient clientOfRatingService() {
        return new ServiceClient(URI.create("http://127.0.0.1:" + ports.ratingService()), token);
    }

    /** Gives an access token of the administrator. */
    public Supplier<String> token() {
        return token;
    }

    public Databases databases() {
        var port = read(data.resolve("run/database.port")).trim();
        return new Databases(Integer.parseInt(port), secret("xeploai_admin"));
    }

    /** The process id of each service and of the database server. */
    public Map<String, Long> processes() {
        var processes = new TreeMap<String, Long>();
        for (var service : SERVICES) {
            processes.put(
                    service,
                    Long.valueOf(properties(data.resolve("run/" + service + ".process"))
                            .getProperty("pid")));
        }
        var first = read(data.resolve("postgres/postmaster.pid")).lines().findFirst();
        processes.put("PostgreSQL", Long.valueOf(first.orElseThrow().trim()));
        return processes;
    }

    /** Ends the launcher, which stops everything it started. */
    @Override
    public void close() {
        if (!launcher.isAlive()) return;
        launcher.destroy();
        try {
            if (launcher.waitFor(STOP_SECONDS, SECONDS)) return;
            launcher.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String secret(String role) {
        return properties(data.resolve("secrets/database.properties")).getProperty(role);
    }

    private String output() {
        return read(log);
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
