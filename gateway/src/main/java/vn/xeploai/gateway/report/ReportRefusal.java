package vn.xeploai.gateway.report;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import vn.xeploai.gateway.source.MemberUnit;
import vn.xeploai.platform.problem.Refusal;

class ReportRefusal extends Refusal {
    private ReportRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal basisNotOffered(String basis) {
        return new ReportRefusal(Status.BAD_REQUEST, "basis-not-offered", basis).at("basis");
    }

    static Refusal formatNotOffered(String format) {
        return new ReportRefusal(Status.NOT_ACCEPTABLE, "format-not-offered", format).at("format");
    }

    static Refusal unitNotFound(String unit, LocalDate on) {
        return new ReportRefusal(Status.NOT_FOUND, "unit-not-found", unit, on);
    }

    static Refusal unitNotDistrict(MemberUnit unit, Period period) {
        return new ReportRefusal(UNPROCESSABLE, "unit-not-district", unit.name())
                .with("unitKind", unit.kind())
                .with("link", unitReport(unit.id(), period));
    }

    static Refusal schemeNotFound(Period period) {
        return new ReportRefusal(UNPROCESSABLE, "scheme-not-found", period.text());
    }

    /** The unit ended before the period did; what its area became is not told yet. */
    static Refusal unitEnded(EndedUnit unit, Period asked) {
        var last = asked.lastBefore(unit.endedOn());
        var refusal = new ReportRefusal(Status.CONFLICT, "unit-ended", unit.name(), unit.endedOn(), last.text())
                .with("unitId", unit.id())
                .with("name", unit.name())
                .with("endedOn", unit.endedOn());
        if (last.lastDay().isBefore(unit.stoodFrom())) return refusal;
        return refusal.with("lastPeriod", last.text()).with("link", unitReport(unit.id(), last));
    }

    private static String unitReport(Object unit, Period period) {
        return "/api/v1/reports/units/%s?period=%s".formatted(unit, period.text());
    }
}
