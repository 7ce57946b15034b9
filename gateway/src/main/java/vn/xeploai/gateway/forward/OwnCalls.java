package vn.xeploai.gateway.forward;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.xeploai.platform.edge.PlainAnswers;
import vn.xeploai.platform.problem.PlainProblem;

/**
 * Lets in only as many calls of the gateway's own endpoints as can be worked on at once. A report asks the services several times: were all
 * calls of a rush begun at once, each would wait for all others, and none would be answered in time.
 */
@Singleton
class OwnCalls {
    /** Reports over many years or with everything beside the ratings, and comparisons of all lists. */
    private static final Pattern LONG =
            Pattern.compile("/api/v1/reports/(?:trend|streaks|reconciliation|indicators)(?:/.*)?");

    private final Map<Lane, Places> places = new EnumMap<>(Lane.class);
    private final PlainAnswers answers;

    OwnCalls(Vertx vertx, ForwardConfig config, PlainAnswers answers) {
        this.answers = answers;
        config.own()
                .forEach((lane, most) ->
                        places.put(lane, new Places(vertx, most, config.waiting(), config.waitTimeout())));
    }

    /** Passes the call on when it is its turn, or answers 503 {@code gateway-busy}. */
    void admit(RoutingContext routing) {
        var place = places.get(lane(routing)).enter();
        routing.addEndHandler(end -> place.leave());
        routing.request().pause();
        place.turn().onComplete(turn -> {
            routing.request().resume();
            if (turn.succeeded()) routing.next();
            if (turn.cause() instanceof Places.Busy) refuse(routing);
        });
    }

    private static Lane lane(RoutingContext routing) {
        var included = routing.request().getParam("include") != null;
        return included || LONG.matcher(routing.normalizedPath()).matches() ? Lane.LONG : Lane.ORDINARY;
    }

    private void refuse(RoutingContext routing) {
        answers.refuse(
                routing.request(),
                PlainProblem.of(503, "gateway-busy", routing.request().path()));
    }
}
