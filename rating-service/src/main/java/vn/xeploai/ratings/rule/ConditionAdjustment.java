package vn.xeploai.ratings.rule;

import java.util.List;
import java.util.stream.Stream;
import vn.xeploai.ratings.scheme.Condition;
import vn.xeploai.ratings.scheme.Condition.AllOf;
import vn.xeploai.ratings.scheme.Condition.AnyOf;
import vn.xeploai.ratings.scheme.Condition.FactTest;
import vn.xeploai.ratings.scheme.Rule;
import vn.xeploai.ratings.scheme.Rule.Cap;
import vn.xeploai.ratings.scheme.Rule.Floor;

/**
 * Further conditions that an authority sets (QĐ 366-QĐ/TW Điều 3.3). A rule can only become stricter: what a grade needs, it then needs
 * besides, and what bars a grade, any of them does too.
 */
public record ConditionAdjustment(List<FactTest> conditions) {
    public static boolean fits(Rule rule) {
        return rule instanceof Floor || rule instanceof Cap;
    }

    /** @throws AdjustmentFault if there is no condition, or one does not fit its fact */
    public ConditionAdjustment {
        if (conditions.isEmpty()) throw new AdjustmentFault("conditions", "overlay-adjustment-empty", "no condition");
        for (var at = 0; at < conditions.size(); at++) {
            if (!conditions.get(at).fits())
                throw new AdjustmentFault(
                        "conditions[%d]".formatted(at), "overlay-condition-invalid", conditions.get(at));
        }
        conditions = List.copyOf(conditions);
    }

    /** @param rule one that {@link #fits} */
    Rule apply(Rule rule) {
        if (rule instanceof Floor floor) return floor.with(new AllOf(joined(floor.condition())));
        var cap = (Cap) rule;
        return cap.with(new AnyOf(joined(cap.condition())));
    }

    private List<Condition> joined(Condition own) {
        return Stream.concat(Stream.of(own), conditions.stream()).toList();
    }
}
