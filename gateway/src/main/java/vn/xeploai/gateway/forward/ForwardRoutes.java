package vn.xeploai.gateway.forward;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.platform.edge.PlainAnswers;

/** Every path below {@code /api/v1} that is not the gateway's own goes to the service that owns it. */
@Singleton
class ForwardRoutes {
    /** Before the endpoints. */
    private static final int ORDER = -10;
    /** What no path holds by right. */
    private static final Pattern TRICK = Pattern.compile("(?i)%5c|%00|\\\\");
    /** A service might read it as a part of the path. */
    private static final Pattern ENCODED_SLASH = Pattern.compile("(?i)%2f");
    /** A code may have slashes, and is the last part of its path. */
    private static final Pattern CODE = Pattern.compile("/api/v1/units/by-code/[^/]+");

    private final Forwarder forwarder;
    private final OwnCalls ownCalls;
    private final PlainAnswers answers;
    private final ForwardConfig config;

    ForwardRoutes(Forwarder forwarder, OwnCalls ownCalls, PlainAnswers answers, ForwardConfig config) {
        this.forwarder = forwarder;
        this.ownCalls = ownCalls;
        this.answers = answers;
        this.config = config;
    }

    void install(@Observes Router router) {
        router.route("/api/v1/*").order(ORDER).handler(this::forward);
    }

    private void forward(RoutingContext routing) {
        var request = routing.request();
        var path = routing.normalizedPath();
        var owner = ForwardTable.owner(path);
        if (owner.isEmpty()) {
            ownCalls.admit(routing);
            return;
        }
        if (isTricky(path)) {
            answers.refuse(request, ForwardProblem.notForwarded(path));
            return;
        }
        forwarder.forward(routing, call(request, owner.get(), path));
    }

    private ForwardCall call(HttpServerRequest request, Source owner, String path) {
        var target = request.query() == null ? path : path + "?" + request.query();
        var bodyHeld = isSmall(request);
        var longAct = ForwardTable.isLongAct(request.method(), path);
        var lane = longAct || ForwardTable.isStream(path) ? Lane.LONG : bodyHeld ? Lane.ORDINARY : Lane.UPLOAD;
        return new ForwardCall(owner, target, lane, bodyHeld, longAct ? config.longTimeout() : config.idleTimeout());
    }

    private boolean isSmall(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) return !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        return Long.parseLong(length) <= config.heldBody().asLongValue();
    }

    private static boolean isTricky(String path) {
        var slashesFit = CODE.matcher(path).matches() && !path.contains("..");
        return TRICK.matcher(path).find()
                || !slashesFit && ENCODED_SLASH.matcher(path).find();
    }
}
