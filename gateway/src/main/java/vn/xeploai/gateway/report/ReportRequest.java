package vn.xeploai.gateway.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.xeploai.gateway.inquiry.AskedUnit;
import vn.xeploai.gateway.inquiry.Period;
import vn.xeploai.gateway.inquiry.Question;
import vn.xeploai.gateway.ruling.Include;
import vn.xeploai.gateway.ruling.RulingRefusal;

/**
 * A report as it is asked for.
 *
 * @param include what is told beside the figures; nothing if restated
 * @param to the day under whose tree is grouped; null unless restated
 */
record ReportRequest(
        AskedReport asked, ReportQuery query, Set<Include> include, ReportBasis basis, LocalDate to, Locale locale) {
    private static final String DISTRICT_COMMITTEE = "DISTRICT_COMMITTEE";

    static ReportRequest of(AskedReport asked, ReportQuery query, Locale locale) {
        var basis = ReportBasis.of(query.basis());
        var include = Include.of(query.include());
        if (basis == ReportBasis.AS_WAS) return new ReportRequest(asked, query, include, basis, null, locale);
        var request = new ReportRequest(asked, query, include, basis, query.to(), locale);
        if (!include.isEmpty()) throw RulingRefusal.restated();
        if (query.to() == null) throw ReportRefusal.restatedDayMissing();
        if (!query.to().isAfter(request.on())) throw ReportRefusal.restatedDayTooEarly(query.to(), request.on());
        return request;
    }

    Period period() {
        return asked.period();
    }

    /** The day of names, codes and headcounts. */
    LocalDate on() {
        return query.on() == null ? period().lastDay() : query.on();
    }

    boolean allowPartial() {
        return query.allowPartial();
    }

    /** A restated report is on what stands on the later day; if nothing of that name does, on what stood in the period. */
    Question question() {
        var lastDay = period().lastDay();
        var standing = to == null ? List.of(lastDay) : List.of(to, lastDay);
        return new Question(asked.unit(), period(), on(), standing, query.knownAt(), !include.isEmpty());
    }

    void check(AskedUnit unit) {
        if (asked.district() && unit.found() != null && !unit.found().kind().equals(DISTRICT_COMMITTEE)) {
            throw ReportRefusal.unitNotDistrict(unit.found(), period());
        }
    }
}
