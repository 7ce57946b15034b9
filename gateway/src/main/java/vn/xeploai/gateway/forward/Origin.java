package vn.xeploai.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;

/** Gets a connection to the service when it is the turn of the call, which leaves its place when it is answered or its caller leaves. */
final class Origin implements OriginRequestProvider {
    private final RoutingContext routing;
    private final ForwardCall call;
    private final RequestOptions address;
    private final Places places;
    private Places.Place place;
    private HttpClientRequest request;

    Origin(RoutingContext routing, ForwardCall call, RequestOptions address, Places places) {
        this.routing = routing;
        this.call = call;
        this.address = address;
        this.places = places;
        if (call.bodyHeld()) address.setIdleTimeout(call.patience().toMillis());
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext context) {
        if (callerLeft()) return Future.failedFuture(new Places.CallerLeft());
        place = places.enter();
        routing.addEndHandler(end -> leave());
        return place.turn().compose(now -> context.client().request(address)).compose(this::connected);
    }

    /** The proxy ends the request when the caller leaves, but only from now on. */
    private Future<HttpClientRequest> connected(HttpClientRequest connected) {
        request = connected;
        // the response fails with the same, and is what the proxy listens to; without a handler Vert.x logs it as an
        // error
        connected.exceptionHandler(known -> {});
        if (!callerLeft()) return Future.succeededFuture(connected);
        connected.reset();
        return Future.failedFuture(new Places.CallerLeft());
    }

    /** To be called on the thread of the call, as often as one likes. */
    void leave() {
        if (place != null) place.leave();
    }

    private boolean callerLeft() {
        return routing.response().closed();
    }

    /** Lets the service's time begin, once the body of the call has been sent. */
    void bodySent() {
        if (request != null) request.idleTimeout(call.patience().toMillis());
    }
}
