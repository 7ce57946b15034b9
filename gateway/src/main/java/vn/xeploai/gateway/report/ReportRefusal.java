package vn.xeploai.gateway.report;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import vn.xeploai.gateway.scope.Period;
import vn.xeploai.gateway.source.MemberUnit;
import vn.xeploai.platform.problem.Refusal;

class ReportRefusal extends Refusal {
    private ReportRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal basisNotOffered(String basis) {
        return new ReportRefusal(Status.BAD_REQUEST, "basis-not-supported", basis).at("basis");
    }

    static Refusal restatedDayMissing() {
        return new ReportRefusal(Status.BAD_REQUEST, "restated-day-missing").at("to");
    }

    static Refusal restatedDayTooEarly(LocalDate to, LocalDate on) {
        return new ReportRefusal(Status.BAD_REQUEST, "restated-day-too-early", to, on).at("to");
    }

    static Refusal unitNotDistrict(MemberUnit unit, Period period) {
        return new ReportRefusal(UNPROCESSABLE, "unit-not-district", unit.name())
                .with("unitKind", unit.kind())
                .with("link", unitReport(unit.id(), period));
    }

    private static String unitReport(Object unit, Period period) {
        return "/api/v1/reports/units/%s?period=%s".formatted(unit, period.text());
    }
}
