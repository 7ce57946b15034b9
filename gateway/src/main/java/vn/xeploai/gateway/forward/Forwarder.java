package vn.xeploai.gateway.forward;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import vn.xeploai.gateway.source.Addresses;
import vn.xeploai.gateway.source.Source;

/** Streams a request to a service and its answer back: bodies are never held in memory. */
@Singleton
public class Forwarder {
    private static final ProxyOptions OPTIONS = new ProxyOptions().setSupportWebSocket(false);

    private final HttpClient client;
    private final Addresses addresses;
    private final ForwardConfig config;
    private final ForwardProblem problems;

    Forwarder(Vertx vertx, Addresses addresses, ForwardConfig config, ForwardProblem problems) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(64));
        this.addresses = addresses;
        this.config = config;
        this.problems = problems;
    }

    /** @param target path and query at the service */
    public void forward(HttpServerRequest request, Source source, String target) {
        forward(request, source, target, config.idleTimeout());
    }

    /** @param patience how long the service may be silent */
    void forward(HttpServerRequest request, Source source, String target, Duration patience) {
        HttpProxy.reverseProxy(OPTIONS, client)
                .originRequestProvider((any, http) -> http.request(options(source, patience)))
                .addInterceptor(new ForwardInterceptor(source, target, problems))
                .handle(request);
    }

    private RequestOptions options(Source source, Duration patience) {
        return addresses
                .options(source)
                .setConnectTimeout(config.connectTimeout().toMillis())
                .setIdleTimeout(patience.toMillis());
    }
}
