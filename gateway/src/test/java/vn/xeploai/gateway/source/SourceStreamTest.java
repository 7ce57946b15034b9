package vn.xeploai.gateway.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A long answer and its reader go at the same pace. */
class SourceStreamTest {
    private static final int PIECE = 1 << 16;
    private static final int PIECES = 1_000;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicLong sent = new AtomicLong();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/whole", exchange -> answer(exchange, PIECES, 0));
        server.createContext("/cut", exchange -> answer(exchange, 3, 10));
        server.createContext("/silent", SourceStreamTest::pause);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        vertx.close();
    }

    @Test
    void aSlowReaderSlowsTheService() throws Exception {
        try (var stream = open("/whole")) {
            stream.read();
            Thread.sleep(1_500);

            assertTrue(sent.get() < (long) PIECE * PIECES / 2, () -> sent.get() + " bytes were sent unread");
        }
    }

    @Test
    void everythingArrives() throws Exception {
        try (var stream = open("/whole")) {
            var read = 0L;
            var buffer = new byte[10_000];
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) read += count;

            assertEquals((long) PIECE * PIECES, read);
        }
    }

    @Test
    void aTruncatedAnswerIsNotAnEnd() throws Exception {
        try (var stream = open("/cut")) {
            assertThrows(IOException.class, stream::readAllBytes);
        }
    }

    @Test
    void aSilentServiceIsGivenUp() throws Exception {
        try (var stream = open("/silent")) {
            assertThrows(IOException.class, stream::readAllBytes);
        }
    }

    private InputStream open(String path) throws Exception {
        return vertx.createHttpClient()
                .request(HttpMethod.GET, server.getAddress().getPort(), "127.0.0.1", path)
                .compose(request -> request.send())
                .map(response -> new SourceStream(response, Duration.ofSeconds(2)))
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    /** @param missing pieces that are promised and not sent */
    private void answer(HttpExchange exchange, int pieces, int missing) throws IOException {
        exchange.sendResponseHeaders(200, (long) PIECE * (pieces + missing));
        try (exchange) {
            for (int i = 0; i < pieces; i++) {
                exchange.getResponseBody().write(new byte[PIECE]);
                sent.addAndGet(PIECE);
            }
        }
    }

    private static void pause(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('a');
        exchange.getResponseBody().flush();
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }
}
