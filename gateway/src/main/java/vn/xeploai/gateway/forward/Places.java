package vn.xeploai.gateway.forward;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The places of a lane at a service: as many calls as it has connections, and a queue of limited length. The pool of the HTTP client has such
 * a queue too, but a caller that gives up cannot leave it.
 */
final class Places {
    private final Vertx vertx;
    private final int places;
    private final int waiting;
    private final Duration patience;
    private final Set<Place> queue = new LinkedHashSet<>();
    private int taken;

    /** @param patience how long a call may wait */
    Places(Vertx vertx, int places, int waiting, Duration patience) {
        this.vertx = vertx;
        this.places = places;
        this.waiting = waiting;
        this.patience = patience;
    }

    Place enter() {
        var place = new Place(vertx.getOrCreateContext());
        synchronized (this) {
            if (taken < places) {
                taken++;
                place.turn.complete();
                return place;
            }
            if (queue.size() < waiting) {
                queue.add(place);
                place.timer = vertx.setTimer(patience.toMillis(), late -> place.waitedTooLong());
                return place;
            }
        }
        place.turn.fail(new Busy());
        return place;
    }

    private synchronized boolean dequeue(Place place) {
        return queue.remove(place);
    }

    /** Gives a place to the next in the queue. */
    private void pass() {
        Place next;
        synchronized (this) {
            var first = queue.iterator();
            if (!first.hasNext()) {
                taken--;
                return;
            }
            next = first.next();
            first.remove();
        }
        next.call();
    }

    /** The place of one call, which it must leave in the end, whether it got it or not. */
    final class Place {
        private final Context context;
        private final Promise<Void> turn = Promise.promise();
        private long timer = -1;
        private boolean left;

        private Place(Context context) {
            this.context = context;
        }

        /** Completes when the call may be sent, and fails with {@link Busy} if it may not. */
        Future<Void> turn() {
            return turn.future();
        }

        private void call() {
            vertx.cancelTimer(timer);
            context.runOnContext(now -> {
                if (!turn.tryComplete()) pass();
            });
        }

        private void waitedTooLong() {
            if (dequeue(this)) turn.tryFail(new Busy());
        }

        /** To be called on the thread of the call. */
        void leave() {
            if (left) return;
            left = true;
            vertx.cancelTimer(timer);
            if (!dequeue(this) && turn.future().succeeded()) {
                pass();
                return;
            }
            turn.tryFail(new CallerLeft());
        }
    }

    /** All places stayed taken, or too many calls wait already. */
    static final class Busy extends Exception {
        Busy() {
            super("all places are taken", null, false, false);
        }
    }

    /** There is nobody to answer any more. */
    static final class CallerLeft extends Exception {
        CallerLeft() {
            super("the caller left", null, false, false);
        }
    }
}
