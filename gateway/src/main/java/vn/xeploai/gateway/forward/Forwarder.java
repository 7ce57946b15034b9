package vn.xeploai.gateway.forward;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.xeploai.gateway.source.Addresses;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.platform.edge.PlainAnswers;

/**
 * Streams a request to a service and its answer back: large bodies are never held in memory. Each service has connections of its own, and so
 * has each lane, since a call that holds its connection for long must not keep others waiting.
 */
@Singleton
class Forwarder {
    private static final ProxyOptions OPTIONS = new ProxyOptions().setSupportWebSocket(false);

    private final Map<Source, Map<Lane, Upstream>> upstreams = new EnumMap<>(Source.class);
    private final Vertx vertx;
    private final Addresses addresses;
    private final ForwardConfig config;
    private final PlainAnswers answers;
    private final Set<String> compressed;

    Forwarder(
            Vertx vertx,
            Addresses addresses,
            ForwardConfig config,
            PlainAnswers answers,
            @ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> compressed) {
        this.vertx = vertx;
        this.addresses = addresses;
        this.config = config;
        this.answers = answers;
        this.compressed = compressed;
        for (var source : Source.values()) {
            var lanes = new EnumMap<Lane, Upstream>(Lane.class);
            for (var lane : Lane.values())
                lanes.put(lane, upstream(config.connections().get(lane)));
            upstreams.put(source, lanes);
        }
    }

    private Upstream upstream(int connections) {
        var options = new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxPoolSize(connections);
        return new Upstream(
                vertx.createHttpClient(options),
                new Places(vertx, connections, config.waiting(), config.waitTimeout()));
    }

    void forward(RoutingContext routing, ForwardCall call) {
        var upstream = upstreams.get(call.source()).get(call.lane());
        var origin = new Origin(routing, call, addresses.options(call.source()), upstream.places);
        var bodies = new CallBodies(vertx, config, call, origin);
        HttpProxy.reverseProxy(OPTIONS, upstream.client)
                .origin(origin)
                .addInterceptor(new ForwardInterceptor(call, origin, bodies, answers, compressed))
                .handle(routing.request());
    }

    private record Upstream(HttpClient client, Places places) {}
}
