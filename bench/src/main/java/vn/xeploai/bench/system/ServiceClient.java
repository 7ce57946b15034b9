package vn.xeploai.bench.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import vn.xeploai.bench.Failure;

/** An HTTP client of one service, which acts as the administrator. */
public final class ServiceClient {
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final URI base;
    private final Supplier<String> token;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @param token gives the access token of each call */
    public ServiceClient(URI base, Supplier<String> token) {
        this.base = base;
        this.token = token;
    }

    public URI base() {
        return base;
    }

    /** Whether the service is ready, which it tells anyone. */
    boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(URI.create(base + "/q/health/ready"));
            return send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public boolean answers(String path) {
        try {
            return send(path, null, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public HttpResponse<String> get(String path) {
        return get(path, null);
    }

    /** @param etag for {@code If-None-Match}; null for none */
    public HttpResponse<String> get(String path, String etag) {
        return get(path, etag, BodyHandlers.ofString());
    }

    public <T> HttpResponse<T> get(String path, String etag, BodyHandler<T> body) {
        try {
            return send(path, etag, body);
        } catch (IOException failure) {
            throw new Failure("%s%s does not answer: %s".formatted(base, path, failure), failure);
        }
    }

    private <T> HttpResponse<T> send(String path, String etag, BodyHandler<T> body) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token.get());
        if (etag != null) request.header("If-None-Match", etag);
        return send(request, body);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) throws IOException {
        try {
            return client.send(request.timeout(PATIENCE).build(), body);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        }
    }
}
