package vn.xeploai.bench.stress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import vn.xeploai.bench.Failure;

/** Calls of the gateway, any of which may fail. */
final class StressClient {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static {
        // less than the gateway's own, which would otherwise close connections that are just used again
        System.setProperty("jdk.httpclient.keepalive.timeout", "30");
    }

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;
    private final Supplier<String> token;

    StressClient(URI gateway, Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    /**
     * @param status 0 if there was no answer
     * @param problem whether it is {@code application/problem+json}
     * @param repeatable whether it has {@code Retry-After}
     */
    record Answer(int status, String body, boolean problem, boolean repeatable) {
        static Answer none(IOException why) {
            return new Answer(0, why.toString(), false, false);
        }

        static Answer of(HttpResponse<String> response) {
            var headers = response.headers();
            var type = headers.firstValue("Content-Type").orElse("");
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    type.startsWith("application/problem+json"),
                    headers.firstValue("Retry-After").isPresent());
        }

        boolean isOk() {
            return status / 100 == 2;
        }

        JsonNode json() {
            return read(JSON);
        }

        JsonNode yaml() {
            return read(YAML);
        }

        private JsonNode read(ObjectMapper format) {
            try {
                return format.readTree(body);
            } catch (JsonProcessingException unreadable) {
                throw new Failure("Unreadable: " + body, unreadable);
            }
        }
    }

    URI gateway() {
        return gateway;
    }

    /** @param path with its query, below {@code /api/v1} */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + "/api/v1" + path))
                .timeout(PATIENCE)
                .header("Authorization", authorization())
                .header("X-Client-Id", "stress");
    }

    String authorization() {
        return "Bearer " + token.get();
    }

    Answer get(String path) {
        return send(request(path).GET().build());
    }

    Answer post(String path, String body) {
        return send(posted(path, body).build());
    }

    HttpRequest.Builder posted(String path, String body) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    Answer send(HttpRequest request) {
        try {
            return Answer.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException unanswered) {
            return Answer.none(unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        }
    }

    CompletableFuture<HttpResponse<Void>> begin(HttpRequest request) {
        return http.sendAsync(request, BodyHandlers.discarding());
    }

    /** What must be there, such as a part of the sample. */
    JsonNode json(String path) {
        var answer = get(path);
        if (!answer.isOk()) throw new Failure("%s answers %d: %s".formatted(path, answer.status(), answer.body()));
        return answer.json();
    }

    /** An OpenAPI document. */
    JsonNode document(String service) {
        var asked = HttpRequest.newBuilder(gateway.resolve("/openapi/" + service))
                .timeout(PATIENCE)
                .build();
        return send(asked).yaml();
    }
}
