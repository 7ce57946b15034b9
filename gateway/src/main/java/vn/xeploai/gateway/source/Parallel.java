package vn.xeploai.gateway.source;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;

/** Asks the same of many, some of them at a time. */
public final class Parallel {
    private Parallel() {}

    /**
     * Asks of each. The first failure fails all.
     *
     * @param atOnce how many calls are under way at the same time
     * @return the answers in the order of those who were asked; none if nobody was
     */
    public static <A, T> Uni<List<T>> ask(List<A> asked, int atOnce, Function<A, Uni<T>> call) {
        if (asked.isEmpty()) return Uni.createFrom().item(List.of());
        return Uni.join()
                .all(asked.stream().map(call).toList())
                .usingConcurrencyOf(atOnce)
                .andFailFast();
    }
}
