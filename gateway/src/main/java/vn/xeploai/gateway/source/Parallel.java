package vn.xeploai.gateway.source;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;

/** Makes the same call for many items, some at a time. */
public final class Parallel {
    private Parallel() {}

    /**
     * Makes one call for each item. The first failure fails all.
     *
     * @param atOnce how many calls run at the same time
     * @return the answers in the order of the items
     */
    public static <A, T> Uni<List<T>> ask(List<A> items, int atOnce, Function<A, Uni<T>> call) {
        if (items.isEmpty()) return Uni.createFrom().item(List.of());
        return Uni.join()
                .all(items.stream().map(call).toList())
                .usingConcurrencyOf(atOnce)
                .andFailFast();
    }
}
