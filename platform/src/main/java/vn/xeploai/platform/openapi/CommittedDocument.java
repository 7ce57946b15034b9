package vn.xeploai.platform.openapi;

import io.quarkus.arc.profile.IfBuildProfile;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the committed OpenAPI document of a packaged service. Elsewhere it is made from the code, and a test compares both. */
@Singleton
@IfBuildProfile("prod")
class CommittedDocument {
    private static final int BEFORE_THE_GENERATED = -10;

    private final String path;
    private Buffer document;

    CommittedDocument(@ConfigProperty(name = "quarkus.smallrye-openapi.path") String path) {
        this.path = path;
    }

    void install(@Observes Router router) {
        router.get(path).order(BEFORE_THE_GENERATED).handler(this::serve);
    }

    private void serve(RoutingContext routing) {
        if (document == null) document = read();
        routing.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8")
                .end(document);
    }

    private static Buffer read() {
        try (var content = Thread.currentThread().getContextClassLoader().getResourceAsStream("openapi.yaml")) {
            return Buffer.buffer(content.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
