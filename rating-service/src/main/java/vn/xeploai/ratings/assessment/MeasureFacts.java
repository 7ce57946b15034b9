package vn.xeploai.ratings.assessment;

import java.math.BigDecimal;
import java.util.List;

/** What the unit reported, where nothing surer is known. */
final class MeasureFacts {
    private MeasureFacts() {}

    static void put(List<ToldMeasure> measures, FactSheet sheet) {
        measures.stream()
                .filter(measure -> measure.value() != null && !sheet.knows(measure.fact()))
                .forEach(measure ->
                        sheet.put(measure.fact(), value(measure), FactSource.MEASURE, List.of(measure.actId())));
    }

    private static Object value(ToldMeasure measure) {
        return switch (measure.fact().type()) {
            case NUMBER -> new BigDecimal(measure.value());
            case YES_NO -> Boolean.valueOf(measure.value());
            case WORD -> measure.value();
        };
    }
}
