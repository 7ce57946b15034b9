package vn.xeploai.gateway.report;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.xeploai.gateway.render.Format;
import vn.xeploai.gateway.render.IfNoneMatch;
import vn.xeploai.gateway.rule.Include;
import vn.xeploai.gateway.scope.Period;

/** Reads the figures of a unit that indicators count. */
@Singleton
public class Measures {
    private static final List<String> INCLUDED = List.of(
            Include.REVIEWS.toString(),
            Include.DISCIPLINE.toString(),
            Include.COMMITMENTS.toString(),
            Include.MEETINGS.toString(),
            Include.TASKS.toString());

    private final ReportService reports;

    Measures(ReportService reports) {
        this.reports = reports;
    }

    /** The figures of one period. */
    public static final class Measured {
        private final ReportResponse report;

        private Measured(ReportResponse report) {
            this.report = report;
        }

        public UUID unitId() {
            return report.head().unit().id();
        }

        public Instant knownAt() {
            return report.head().knownAt();
        }

        /**
         * @param programme null unless the figure is about one
         * @return null if it is unknown, which is not zero
         */
        public Long value(Measure measure, String programme) {
            return measure.of(report, programme);
        }
    }

    /**
     * @param unit an id or a code
     * @param knownAt null for the latest
     */
    public Measured read(String unit, Period period, Instant knownAt, Locale locale) {
        var query = new ReportQuery(null, null, null, knownAt, false, INCLUDED, null);
        var request = ReportRequest.of(unit, period, false, query, locale);
        return new Measured(reports.report(request, Format.JSON, new IfNoneMatch(null))
                .value()
                .response());
    }
}
