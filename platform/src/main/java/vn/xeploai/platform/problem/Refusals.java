package vn.xeploai.platform.problem;

import java.util.ArrayList;
import java.util.List;

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
