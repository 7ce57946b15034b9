package vn.xeploai.ratings.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.scheme.Fact;

/** Which facts can be reported, and with what values. A fact that follows from the records of this system is not reported. */
final class MeasureRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<Fact> REPORTABLE = EnumSet.of(
            Fact.TASK_LEVEL,
            Fact.LOWEST_OTHER_LEVEL,
            Fact.TASKS_DONE_PERCENT,
            Fact.TASKS_ON_TIME_PERCENT,
            Fact.TASKS_EXCEEDED_PERCENT,
            Fact.TASKS_LATE_PERCENT,
            Fact.TASKS_NOT_COMPLETED_PERCENT,
            Fact.TARGETS_EXCEEDED_PERCENT,
            Fact.KEY_TARGETS_MISSED,
            Fact.BASIC_TARGETS_FAILED,
            Fact.WEAKNESSES_FIXED_PERCENT,
            Fact.LED_UNIT_TASKS_DONE_PERCENT,
            Fact.LED_UNIT_TASKS_EXCEEDED_PERCENT,
            Fact.LED_UNITS_NOT_COMPLETED_PERCENT,
            Fact.LED_UNITS_COMPLETED_PERCENT,
            Fact.LED_UNITS_GOOD_PERCENT,
            Fact.HEADS,
            Fact.LOW_CONFIDENCE_PERCENT,
            Fact.LEADS,
            Fact.WORKED_MONTHS,
            Fact.OTHER_UNITS_VIOLATION_COUNTED,
            Fact.DECLINE_CONCLUDED,
            Fact.UNITY_LOST,
            Fact.CADRE_WORK_WRONGED,
            Fact.CONDUCT_VIOLATED,
            Fact.REMEDIED_IN_TIME,
            Fact.OFFICIAL);

    private MeasureRule() {}

    static List<FieldError> faults(List<ReportMeasuresRequest.ReportedMeasure> measures) {
        List<FieldError> faults = new ArrayList<>();
        var seen = new HashSet<Fact>();
        for (var at = 0; at < measures.size(); at++) {
            var measure = measures.get(at);
            if (!REPORTABLE.contains(measure.fact())) faults.add(fault(at, "fact", "measure-not-reportable"));
            if (!seen.add(measure.fact())) faults.add(fault(at, "fact", "measure-repeated"));
            if (!measure.takesBack() && !fits(measure.fact(), measure.value()))
                faults.add(fault(at, "value", "measure-value-invalid"));
        }
        return faults;
    }

    private static boolean fits(Fact fact, JsonNode value) {
        return switch (fact.type()) {
            case NUMBER -> value.isNumber() && inRange(fact, value.decimalValue());
            case YES_NO -> value.isBoolean();
            case WORD -> value.isTextual() && fact.words().contains(value.textValue());
        };
    }

    /** Percentages are from 0 to 100, months from 0 to 12. */
    private static boolean inRange(Fact fact, BigDecimal number) {
        var most = fact == Fact.WORKED_MONTHS ? BigDecimal.valueOf(12) : HUNDRED;
        return number.signum() >= 0 && number.compareTo(most) <= 0;
    }

    private static FieldError fault(int at, String field, String code) {
        return new FieldError("measures[%d].%s".formatted(at, field), code, null);
    }
}
