package vn.xeploai.ratings.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.platform.stream.NdjsonWriter;

/** member-service as its API says: trees with their members, true NDJSON rosters, and faults on demand. */
public class FakeMemberService implements QuarkusTestResourceLifecycleManager {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final Map<UUID, Tree> TREES = new ConcurrentHashMap<>();
    /** Before that day no unit existed. */
    private static final String FIRST_DAY = "2010-01-01";

    private static volatile Fault fault = Fault.NONE;

    private static final AtomicInteger UNSETTLED = new AtomicInteger();

    private static final Map<UUID, HeldRoster> HELD = new ConcurrentHashMap<>();

    private HttpServer server;

    /** What goes wrong with the next rosters. */
    public enum Fault {
        NONE,
        CUT,
        WRONG_HASH,
        NO_JSON,
        MEMBER_TWICE,
        STRAY_MEMBER,
        STRAY_POST,
        LATER_VERSION,
        BROKEN_CONNECTION,
        SILENT,
        ERROR,
        UNITS_AWAY
    }

    /** Holds back the next roster of a tree, after it was read and before it is sent. */
    public static HeldRoster holdNext(Tree tree) {
        var held = new HeldRoster();
        HELD.put(tree.root(), held);
        return held;
    }

    public static void has(Tree tree) {
        TREES.put(tree.root(), tree);
    }

    public static void failWith(Fault next) {
        fault = next;
    }

    static boolean isAway() {
        return fault == Fault.UNITS_AWAY;
    }

    /** The newest act is not settled for so many questions. */
    public static void unsettledFor(int questions) {
        UNSETTLED.set(questions);
    }

    public static int unsettled() {
        return UNSETTLED.get();
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/api/v1/meta", this::meta);
        server.createContext("/api/v1/roster", this::roster);
        FakeOrigins.addTo(server);
        server.createContext("/api/v1/units/", this::unit);
        server.createContext("/api/v1/members/", this::member);
        FakeReorganisations.addTo(server);
        FakeCodes.addTo(server);
        FakeRights.addTo(server);
        server.start();
        return Map.of(
                "XEPLOAI_MEMBER_SERVICE_URL",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "XEPLOAI_MEMBER_SERVICE_TIMEOUT",
                "5000",
                // this server closes idle connections after 30 s, and a call may be sent on one that it is about to
                // close
                "quarkus.rest-client.member-service.connection-ttl",
                "20000",
                "xeploai.roster.settle-timeout",
                "2s");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void meta(HttpExchange call) throws IOException {
        try (call) {
            var newest = Instant.now();
            var running = UNSETTLED.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(200, 0);
            var meta = Map.of(
                    "service",
                    "member-service",
                    "watermark",
                    (running ? newest.minusSeconds(60) : newest).toString(),
                    "newestActAt",
                    newest.toString());
            call.getResponseBody().write(JSON.writeValueAsBytes(meta));
        }
    }

    private void roster(HttpExchange call) throws IOException {
        try (call) {
            var tree = TREES.get(UUID.fromString(parameters(call).get("under")));
            if (tree == null) {
                call.sendResponseHeaders(404, -1);
                return;
            }
            if (fault == Fault.ERROR) {
                call.sendResponseHeaders(500, -1);
                return;
            }
            call.getResponseHeaders().add("Content-Type", "application/x-ndjson");
            var stream = stream(tree, parameters(call).get("on"));
            var held = HELD.remove(tree.root());
            if (held != null) held.pass();
            send(call, stream);
        }
    }

    private static void send(HttpExchange call, String stream) throws IOException {
        var bytes = stream.getBytes(StandardCharsets.UTF_8);
        switch (fault) {
            case BROKEN_CONNECTION -> {
                call.sendResponseHeaders(200, bytes.length);
                call.getResponseBody().write(bytes, 0, bytes.length / 2);
                call.getResponseBody().flush();
            }
            case SILENT -> {
                call.sendResponseHeaders(200, bytes.length);
                call.getResponseBody().write(bytes, 0, bytes.length / 2);
                call.getResponseBody().flush();
                pause();
            }
            default -> {
                call.sendResponseHeaders(200, 0);
                call.getResponseBody().write(bytes);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(15_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String stream(Tree tree, String on) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new NdjsonWriter(out, JSON);
        var knownAt = Instant.now().truncatedTo(ChronoUnit.MICROS).toString();
        writer.line(Map.of("line", "HEADER", "under", tree.root(), "on", on, "knownAt", knownAt));
        for (var unit : tree.units()) writer.line(unit.line());
        for (var member : tree.members()) writer.line(member.line());
        for (var post : tree.posts()) writer.line(post.line(tree.members()));
        if (fault == Fault.MEMBER_TWICE) writer.line(tree.members().get(0).line());
        if (fault == Fault.STRAY_MEMBER)
            writer.line(Member.in(UUID.randomUUID()).line());
        if (fault == Fault.STRAY_POST)
            writer.line(Post.secretary(tree.members().get(0), UUID.randomUUID()).line(tree.members()));
        if (fault == Fault.LATER_VERSION) writer.line(Map.of("line", "HOBBY", "memberId", UUID.randomUUID()));
        writer.end();
        return spoilt(out.toString(StandardCharsets.UTF_8));
    }

    private static String spoilt(String stream) {
        return switch (fault) {
            case CUT -> stream.substring(0, stream.indexOf("{\"line\":\"END\""));
            case WRONG_HASH -> stream.replaceFirst("\"sha256\":\"....", "\"sha256\":\"0000");
            case NO_JSON -> stream.replaceFirst("\\{", "(");
            default -> stream;
        };
    }

    private void unit(HttpExchange call) throws IOException {
        try (call) {
            if (fault == Fault.UNITS_AWAY) {
                call.sendResponseHeaders(503, -1);
                return;
            }
            if (FakeOrigins.answers(call)) return;
            var path = call.getRequestURI().getPath();
            var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
            var found = TREES.values().stream()
                    .flatMap(Tree::withAncestors)
                    .filter(unit -> unit.id().equals(id))
                    .findFirst();
            if (found.isEmpty() || !stands(found.get(), parameters(call).get("on"))) {
                call.sendResponseHeaders(404, -1);
                return;
            }
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(200, 0);
            call.getResponseBody().write(JSON.writeValueAsBytes(found.get().named()));
        }
    }

    /** Whether it has a unit, on whatever day. */
    static boolean knowsUnit(UUID id) {
        return TREES.values().stream().flatMap(Tree::withAncestors).anyMatch(unit -> unit.id()
                .equals(id));
    }

    private void member(HttpExchange call) throws IOException {
        try (call) {
            var id = UUID.fromString(call.getRequestURI().getPath().split("/")[4]);
            var known = TREES.values().stream()
                    .flatMap(tree -> tree.members().stream())
                    .anyMatch(member -> member.id().equals(id));
            if (fault == Fault.UNITS_AWAY || !known) {
                call.sendResponseHeaders(fault == Fault.UNITS_AWAY ? 503 : 404, -1);
                return;
            }
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(200, 0);
            call.getResponseBody().write(JSON.writeValueAsBytes(Map.of("id", id, "facts", List.of())));
        }
    }

    private static boolean stands(Unit unit, String on) {
        return FakeReorganisations.stands(unit.id(), on) && (on == null || on.compareTo(FIRST_DAY) >= 0);
    }

    static Map<String, String> parameters(HttpExchange call) {
        return Stream.of(call.getRequestURI().getQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
