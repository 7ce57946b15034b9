package vn.xeploai.reviews.inspection;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.scheme.Period;

class InspectionRefusal extends Refusal {
    private InspectionRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new InspectionRefusal(Status.NOT_FOUND, "inspection-not-found", id);
    }

    static Refusal alreadyCancelled(UUID id) {
        return new InspectionRefusal(Status.CONFLICT, "inspection-already-cancelled", id);
    }

    static Refusal alreadyConcluded(UUID id) {
        return new InspectionRefusal(Status.CONFLICT, "inspection-already-concluded", id);
    }

    static Refusal recorded(UUID id, LocalDate from) {
        return new InspectionRefusal(Status.CONFLICT, "inspection-recorded", from).with("inspectionId", id);
    }

    static Refusal ofItself(UUID unitId) {
        return new InspectionRefusal(UNPROCESSABLE, "inspection-of-itself", unitId).at("inspectingUnitId");
    }

    static Refusal cancellationUndocumented(UUID id, LocalDate concludedOn) {
        return new InspectionRefusal(UNPROCESSABLE, "inspection-cancellation-undocumented", id, concludedOn)
                .at("document");
    }

    static Refusal outsidePeriod(LocalDate from, Period period) {
        return new InspectionRefusal(UNPROCESSABLE, "inspection-outside-period", from, period.from(), period.lastDay())
                .at("from");
    }

    static Refusal tooEarly(String field, LocalDate day, LocalDate from) {
        return new InspectionRefusal(UNPROCESSABLE, "inspection-day-too-early", day, from).at(field);
    }
}
