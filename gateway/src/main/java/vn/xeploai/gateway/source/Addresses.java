package vn.xeploai.gateway.source;

import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses of the services. */
@Singleton
public class Addresses {
    private final URI members;
    private final URI ratings;

    Addresses(
            @ConfigProperty(name = "quarkus.rest-client.member-service.url") URI members,
            @ConfigProperty(name = "quarkus.rest-client.rating-service.url") URI ratings) {
        this.members = members;
        this.ratings = ratings;
    }

    public RequestOptions options(Source source) {
        var address = source == Source.MEMBER_SERVICE ? members : ratings;
        var secure = "https".equals(address.getScheme());
        var port = address.getPort() == -1 ? (secure ? 443 : 80) : address.getPort();
        return new RequestOptions().setHost(address.getHost()).setPort(port).setSsl(secure);
    }
}
