package vn.xeploai.platform.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects what is refused about a request, so that its caller can correct all of it at once. */
public final class Refusals {
    private final List<Refusal> refusals = new ArrayList<>();

    /** Runs a check and keeps its refusal, if any. */
    public void check(Runnable check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            refusals.add(refusal);
        }
    }

    public void add(Refusal refusal) {
        refusals.add(refusal);
    }

    /**
     * Does something for each row of a list, and refuses them together.
     *
     * @param list the name of the list; an error in its fourth row is one in {@code units[3]}
     * @return what was answered for each row
     * @throws Refusal the first one, with the errors of all, if there is any
     */
    public static <T, A> List<A> ofRows(String list, List<T> rows, Function<T, A> act) {
        var refusals = new Refusals();
        var answers = new ArrayList<A>();
        for (var at = 0; at < rows.size(); at++) {
            try {
                answers.add(act.apply(rows.get(at)));
            } catch (Refusal refusal) {
                refusals.add(refusal.within(list + "[" + at + "]"));
            }
        }
        refusals.throwAny();
        return answers;
    }

    /** @throws Refusal the first one, with the errors of all, if there is any */
    public void throwAny() {
        if (refusals.isEmpty()) return;
        throw refusals.get(0)
                .with(
                        "errors",
                        refusals.stream()
                                .flatMap(refusal -> refusal.errors().stream())
                                .toList());
    }
}
