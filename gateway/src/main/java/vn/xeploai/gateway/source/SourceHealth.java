package vn.xeploai.gateway.source;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import jakarta.inject.Singleton;

/** Whether the services are ready, which anybody may ask. */
@Singleton
public class SourceHealth {
    private static final String READY = "/q/health/ready";

    private final HttpClient client;
    private final Addresses addresses;

    SourceHealth(Vertx vertx, Addresses addresses) {
        this.client = vertx.createHttpClient();
        this.addresses = addresses;
    }

    /** Fails if the service does not answer. */
    public Uni<Boolean> isReady(Source source) {
        return Uni.createFrom()
                .completionStage(() -> client.request(addresses.options(source).setURI(READY))
                        .compose(request -> request.send())
                        .compose(answer -> answer.body().map(answer.statusCode() == 200))
                        .toCompletionStage());
    }
}
