package vn.xeploai.gateway.forward;

import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.xeploai.gateway.source.Source;

/** Where the services are. */
@Singleton
class Upstreams {
    private final URI members;
    private final URI ratings;
    private final ForwardConfig config;

    Upstreams(
            @ConfigProperty(name = "quarkus.rest-client.member-service.url") URI members,
            @ConfigProperty(name = "quarkus.rest-client.rating-service.url") URI ratings,
            ForwardConfig config) {
        this.members = members;
        this.ratings = ratings;
        this.config = config;
    }

    RequestOptions options(Source source) {
        var address = source == Source.MEMBER_SERVICE ? members : ratings;
        var secure = "https".equals(address.getScheme());
        var port = address.getPort() == -1 ? (secure ? 443 : 80) : address.getPort();
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(port)
                .setSsl(secure)
                .setConnectTimeout(config.connectTimeout().toMillis())
                .setIdleTimeout(config.idleTimeout().toMillis());
    }
}
