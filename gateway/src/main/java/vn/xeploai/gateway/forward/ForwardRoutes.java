package vn.xeploai.gateway.forward;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.xeploai.platform.context.RequestHeaders;

/** Every path below {@code /api/v1} that is not the gateway's own goes to the service that owns it. */
@Singleton
class ForwardRoutes {
    /** Before the endpoints, and before the server's own check of the size, which refuses without a word. */
    private static final int ORDER = -10;
    /** What no path holds by right. */
    private static final Pattern TRICK = Pattern.compile("(?i)%5c|%00|\\\\");
    /** A service might read it as a part of the path. */
    private static final Pattern ENCODED_SLASH = Pattern.compile("(?i)%2f");
    /** A code may have slashes, and is the last part of its path. */
    private static final Pattern CODE = Pattern.compile("/api/v1/units/by-code/[^/]+");

    private final Forwarder forwarder;
    private final ForwardProblem problems;
    private final ForwardConfig config;
    private final long maxBodySize;

    ForwardRoutes(
            Forwarder forwarder,
            ForwardProblem problems,
            ForwardConfig config,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.forwarder = forwarder;
        this.problems = problems;
        this.config = config;
        this.maxBodySize = maxBodySize.asLongValue();
    }

    void install(@Observes Router router) {
        router.route("/api/v1/*").order(ORDER).handler(this::forward);
    }

    private void forward(RoutingContext routing) {
        var request = routing.request();
        var path = routing.normalizedPath();
        var owner = ForwardTable.owner(path);
        if (owner.isEmpty()) {
            routing.next();
            return;
        }
        var headers = RequestHeaders.of(request.headers()::get);
        if (isTricky(path)) {
            refuse(request, 400, problems.pathNotForwarded(path, headers), headers);
            return;
        }
        if (tooLarge(request)) {
            refuse(request, 413, problems.requestTooLarge(path, headers), headers);
            return;
        }
        var target = request.query() == null ? path : path + "?" + request.query();
        var patience = ForwardTable.mayTakeLong(request.method(), path) ? config.longTimeout() : config.idleTimeout();
        forwarder.forward(request, owner.get(), target, patience);
    }

    private static boolean isTricky(String path) {
        var slashesFit = CODE.matcher(path).matches() && !path.contains("..");
        return TRICK.matcher(path).find()
                || !slashesFit && ENCODED_SLASH.matcher(path).find();
    }

    private boolean tooLarge(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > maxBodySize;
    }

    /** The body is not read, so the connection cannot go on. */
    private static void refuse(HttpServerRequest request, int status, Buffer problem, RequestHeaders headers) {
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, ForwardProblem.TYPE)
                .putHeader("X-Request-Id", headers.requestId())
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(problem);
    }
}
