package vn.xeploai.members.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import vn.xeploai.members.timeline.Validity;

/** A register calls a unit by one name on a day. */
final class CodeRule {
    private CodeRule() {}

    /** @throws vn.xeploai.platform.problem.Refusal 422 {@code unit-code-twice} */
    static void check(List<DatedIdentifier> identifiers, Validity unit) {
        var bySystem = new HashMap<String, List<Validity>>();
        for (var identifier : identifiers) {
            var days = identifier.validityWithin(unit);
            var others = bySystem.computeIfAbsent(identifier.system(), absent -> new ArrayList<>());
            if (others.stream().anyMatch(days::overlaps)) throw UnitRefusal.codeTwice(identifier.system());
            others.add(days);
        }
    }
}
