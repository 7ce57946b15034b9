package vn.xeploai.gateway.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.xeploai.gateway.rule.Include;
import vn.xeploai.gateway.rule.IncludeRefusal;
import vn.xeploai.gateway.scope.Period;
import vn.xeploai.gateway.scope.Question;
import vn.xeploai.gateway.scope.Scope;
import vn.xeploai.gateway.source.SourceRefusal;

/**
 * The request of a report.
 *
 * @param unit an id or a code
 * @param districtOnly whether the unit must be a district committee
 * @param include what is reported besides the figures; nothing if restated
 * @param to the day under whose tree is grouped; null unless restated
 */
record ReportRequest(
        String unit,
        Period period,
        boolean districtOnly,
        ReportQuery query,
        Set<Include> include,
        ReportBasis basis,
        LocalDate to,
        Locale locale) {
    private static final String DISTRICT_COMMITTEE = "DISTRICT_COMMITTEE";

    static ReportRequest of(String unit, Period period, boolean districtOnly, ReportQuery query, Locale locale) {
        var basis = ReportBasis.of(query.basis());
        var include = Include.of(query.include());
        var to = basis == ReportBasis.AS_WAS ? null : query.to();
        var request = new ReportRequest(unit, period, districtOnly, query, include, basis, to, locale);
        if (basis == ReportBasis.AS_WAS) return request;
        if (!include.isEmpty()) throw IncludeRefusal.restated();
        if (to == null) throw ReportRefusal.restatedDayMissing();
        if (!to.isAfter(request.on())) throw ReportRefusal.restatedDayTooEarly(to, request.on());
        return request;
    }

    /** The day of names, codes and headcounts. */
    LocalDate on() {
        return query.on() == null ? period.lastDay() : query.on();
    }

    /** A restated report is on the unit of the later day; if that day has none of that name, on the unit of the period. */
    Question question() {
        var lastDay = period.lastDay();
        var unitDays = to == null ? List.of(lastDay) : List.of(to, lastDay);
        return new Question(unit, period, on(), unitDays, query.knownAt(), !include.isEmpty());
    }

    /** 422 {@code unit-not-district}. */
    void requireKind(Scope.Unit asked) {
        if (districtOnly && asked.found() != null && !asked.found().kind().equals(DISTRICT_COMMITTEE)) {
            throw ReportRefusal.unitNotDistrict(asked.found(), period);
        }
    }

    /** Refuses with the first failure, unless the caller allows a partial report. */
    void requireAnswers(Stream<SourceRefusal> failures) {
        if (!query.allowPartial()) SourceRefusal.throwFirst(failures);
    }
}
