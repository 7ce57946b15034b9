package vn.xeploai.bench.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import vn.xeploai.bench.Failure;

/** An HTTP client of one service. */
public final class ServiceClient {
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public ServiceClient(URI base) {
        this.base = base;
    }

    public URI base() {
        return base;
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
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        if (etag != null) request.header("If-None-Match", etag);
        try {
            return client.send(request.build(), body);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        }
    }
}
