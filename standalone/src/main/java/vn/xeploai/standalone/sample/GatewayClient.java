package vn.xeploai.standalone.sample;

import static java.net.http.HttpResponse.BodyHandlers.ofString;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import vn.xeploai.standalone.StartFailure;

/**
 * Calls the public API as any client would. Every write carries an {@code Idempotency-Key} made from its path and body, so that it may be
 * sent again after a cut connection, or in another run: it is done once.
 */
final class GatewayClient {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 8;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI api;

    GatewayClient(URI gateway) {
        this.api = gateway.resolve("/api/v1/");
    }

    <T> T get(String path, Class<T> type) {
        return Json.read(send(request(path).GET().build()).body(), type);
    }

    /** The entity tag of what stands at the path. */
    String etag(String path) {
        return send(request(path).GET().build()).headers().firstValue("ETag").orElseThrow();
    }

    <T> T post(String path, Object body, Class<T> type) {
        return Json.read(send(write(path, Json.write(body)).build()).body(), type);
    }

    void postIfMatch(String path, String etag, Object body) {
        send(write(path, Json.write(body)).header("If-Match", etag).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("X-Client-Id", "xeploai-sample");
    }

    private HttpRequest.Builder write(String path, String body) {
        var key = UUID.nameUUIDFromBytes((path + "\n" + body).getBytes(StandardCharsets.UTF_8));
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "sample-" + key)
                .POST(BodyPublishers.ofString(body));
    }

    /** Tries again what may succeed a moment later: no answer, a service that is not there, or the same request still running. */
    private HttpResponse<String> send(HttpRequest request) {
        for (var attempt = 1; ; attempt++) {
            try {
                return sendOnce(request);
            } catch (Refused refused) {
                if (!refused.isPassing() || attempt == ATTEMPTS) throw refused;
            }
            pause();
        }
    }

    private HttpResponse<String> sendOnce(HttpRequest request) {
        try {
            var answer = http.send(request, ofString());
            if (answer.statusCode() / 100 != 2) throw new Refused(request, answer);
            return answer;
        } catch (IOException failure) {
            throw new Refused(request, failure);
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
}
