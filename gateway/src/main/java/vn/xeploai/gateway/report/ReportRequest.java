package vn.xeploai.gateway.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** A report as it is asked for. */
record ReportRequest(AskedReport asked, ReportQuery query, Locale locale) {
    private static final String DISTRICT_COMMITTEE = "DISTRICT_COMMITTEE";

    static ReportRequest of(AskedReport asked, ReportQuery query, Locale locale) {
        query.requireOfferedBasis();
        return new ReportRequest(asked, query, locale);
    }

    String unit() {
        return asked.unit();
    }

    Period period() {
        return asked.period();
    }

    /** The day of names, codes and headcounts. */
    LocalDate on() {
        return query.on() == null ? period().lastDay() : query.on();
    }

    /** Null for the latest. */
    Instant knownAt() {
        return query.knownAt();
    }

    boolean allowPartial() {
        return query.allowPartial();
    }

    void check(AskedUnit unit) {
        if (asked.district() && unit.found() != null && !unit.found().kind().equals(DISTRICT_COMMITTEE)) {
            throw ReportRefusal.unitNotDistrict(unit.found(), period());
        }
    }
}
