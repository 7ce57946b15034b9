package vn.xeploai.ratings.rule;

import java.util.List;
import java.util.stream.Stream;

/** Whether a grade fits, from the checks of its tier; only rules that are errors decide. */
final class FitRule {
    private FitRule() {}

    static Fit fit(List<RuleCheck> checks) {
        var triggers = of(checks, CheckRole.TRIGGER).toList();
        var demands = of(checks, CheckRole.DEMAND).toList();
        var barred = Truth.all(Stream.concat(of(checks, CheckRole.BAR), of(checks, CheckRole.PRECONDITION))
                .map(RuleCheck::met));
        if (demands.isEmpty() && triggers.isEmpty()) return barred == Truth.TRUE ? Fit.NO_RULE : fit(barred);
        var earned =
                demands.isEmpty() ? Truth.FALSE : Truth.all(demands.stream().map(RuleCheck::met));
        var triggered = Truth.any(triggers.stream().map(RuleCheck::met));
        return fit(Truth.all(Stream.of(barred, Truth.any(Stream.of(earned, triggered)))));
    }

    private static Fit fit(Truth truth) {
        return switch (truth) {
            case TRUE -> Fit.FITS;
            case FALSE -> Fit.DOES_NOT_FIT;
            case UNKNOWN -> Fit.UNKNOWN;
        };
    }

    private static Stream<RuleCheck> of(List<RuleCheck> checks, CheckRole role) {
        return checks.stream().filter(check -> check.role() == role && check.isDecisive());
    }
}
