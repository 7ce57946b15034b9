package vn.xeploai.gateway.inquiry;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import vn.xeploai.platform.problem.Refusal;

class UnitRefusal extends Refusal {
    private UnitRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal unitNotFound(String unit, LocalDate on) {
        return new UnitRefusal(Status.NOT_FOUND, "unit-not-found", unit, on);
    }

    static Refusal schemeNotFound(Period period) {
        return new UnitRefusal(UNPROCESSABLE, "scheme-not-found", period.text());
    }

    /**
     * @param decision by which paper it ended; null if member-service does not tell
     * @param areas what became of it; null if member-service does not tell
     */
    static Refusal unitEnded(EndedUnit unit, Period asked, EndingDecision decision, Areas areas) {
        var last = asked.lastBefore(unit.endedOn());
        var refusal = new UnitRefusal(Status.CONFLICT, "unit-ended", unit.name(), unit.endedOn(), last.text())
                .with("unitId", unit.id())
                .with("name", unit.name())
                .with("endedOn", unit.endedOn())
                .with("decision", decision)
                .with("successors", areas == null ? null : areas.successors());
        if (last.lastDay().isBefore(unit.stoodFrom())) return refusal;
        var link = "/api/v1/reports/units/%s?period=%s".formatted(unit.id(), last.text());
        return refusal.with("lastPeriod", last.text())
                .with("link", link)
                .with("restatedLink", link + "&basis=restated&to=" + asked.lastDay());
    }
}
