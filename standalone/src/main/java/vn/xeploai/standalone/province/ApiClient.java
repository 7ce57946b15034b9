package vn.xeploai.standalone.province;

import static java.net.http.HttpResponse.BodyHandlers.ofString;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.xeploai.standalone.StartFailure;

/**
 * A client of the public API. Every write carries an {@code Idempotency-Key} derived from its path and body, so that it can be repeated
 * after a broken connection, or in another run, without being applied twice.
 */
public final class ApiClient {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 8;
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** Enough to keep the services busy, few enough to leave them room. */
    private static final int REQUESTS_AT_ONCE = 4;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI api;
    private final String name;
    private final Supplier<String> token;

    /**
     * @param name the {@code X-Client-Id}, and the prefix of idempotency keys
     * @param token gives the access token of each call
     */
    public ApiClient(URI gateway, String name, Supplier<String> token) {
        this.api = gateway.resolve("/api/v1/");
        this.name = name;
        this.token = token;
    }

    public JsonNode get(String path) {
        return Json.read(send(request(path).GET().build()).body());
    }

    /** All items of a list, page by page. */
    List<JsonNode> list(String path) {
        var items = new ArrayList<JsonNode>();
        var page = get(path);
        page.get("items").forEach(items::add);
        while (page.hasNonNull("next")) {
            page = get(path + "&after=" + page.get("next").asText());
            page.get("items").forEach(items::add);
        }
        return items;
    }

    public JsonNode post(String path, Object body) {
        return Json.read(send(write(path, Json.write(body)).build()).body());
    }

    /** Applies the write only if the resource at {@code read} has not changed meanwhile. */
    void postIfUnchanged(String read, String path, Object body) {
        var etag =
                send(request(read).GET().build()).headers().firstValue("ETag").orElseThrow();
        send(write(path, Json.write(body)).header("If-Match", etag).build());
    }

    /** Returns when all are done; throws what the first one to fail has thrown, and starts no others then. */
    public static <T> void inParallel(Collection<T> all, Consumer<T> task) {
        var threads = Executors.newFixedThreadPool(REQUESTS_AT_ONCE);
        try {
            var running = new ArrayList<Future<?>>();
            for (var one : all) running.add(threads.submit(() -> task.accept(one)));
            for (var one : running) one.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopping) {
            throw interrupted(stopping);
        } finally {
            threads.shutdownNow();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.get())
                .header("X-Client-Id", name);
    }

    private HttpRequest.Builder write(String path, String body) {
        var key = UUID.nameUUIDFromBytes((path + "\n" + body).getBytes(StandardCharsets.UTF_8));
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", name + "-" + key)
                .POST(BodyPublishers.ofString(body));
    }

    /** Repeats what may succeed a moment later: no answer, an unavailable service, or the same request still running. */
    private HttpResponse<String> send(HttpRequest request) {
        for (var attempt = 1; ; attempt++) {
            try {
                return sendOnce(request);
            } catch (Refusal refusal) {
                if (!refusal.isTemporary() || attempt == ATTEMPTS) throw refusal;
            }
            pause();
        }
    }

    private HttpResponse<String> sendOnce(HttpRequest request) {
        try {
            var answer = http.send(request, ofString());
            if (answer.statusCode() / 100 != 2) throw new Refusal(request, answer);
            return answer;
        } catch (IOException failure) {
            throw new Refusal(request, failure);
        } catch (InterruptedException stopping) {
            throw interrupted(stopping);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopping) {
            throw interrupted(stopping);
        }
    }

    private static StartFailure interrupted(InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return new StartFailure("Interrupted.", stopping);
    }

    /** A request that was refused or remained without an answer. */
    private static final class Refusal extends StartFailure {
        private static final long serialVersionUID = 1;
        private static final int UNAVAILABLE = 503;

        /** Whether the same request may succeed a moment later. */
        private final boolean temporary;

        Refusal(HttpRequest request, HttpResponse<String> answer) {
            super("%s: %d%n%s".formatted(name(request), answer.statusCode(), answer.body()));
            temporary = answer.statusCode() == UNAVAILABLE
                    || answer.headers().firstValue("Retry-After").isPresent();
        }

        Refusal(HttpRequest request, IOException cause) {
            super("%s: %s".formatted(name(request), cause), cause);
            temporary = true;
        }

        boolean isTemporary() {
            return temporary;
        }

        private static String name(HttpRequest request) {
            return request.method() + " " + request.uri();
        }
    }
}
