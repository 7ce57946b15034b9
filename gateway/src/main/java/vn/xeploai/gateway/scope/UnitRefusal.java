package vn.xeploai.gateway.scope;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.List;
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
     * @param document by which it ended; null if member-service does not report it
     * @param successors null if member-service does not report them
     */
    static Refusal unitEnded(
            UnitEnd unit, Period period, UnitEnd.Document document, List<UnitEnd.Successor> successors) {
        var last = period.lastBefore(unit.endedOn());
        var refusal = new UnitRefusal(Status.CONFLICT, "unit-ended", unit.name(), unit.endedOn(), last.text())
                .with("unitId", unit.id())
                .with("name", unit.name())
                .with("endedOn", unit.endedOn())
                .with("decision", document)
                .with("successors", successors);
        if (last.lastDay().isBefore(unit.validFrom())) return refusal;
        var link = "/api/v1/reports/units/%s?period=%s".formatted(unit.id(), last.text());
        return refusal.with("lastPeriod", last.text())
                .with("link", link)
                .with("restatedLink", link + "&basis=restated&to=" + period.lastDay());
    }
}
