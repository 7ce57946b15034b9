package vn.xeploai.members.planning;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xeploai.members.catalogue.Label;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;

class PlanningRefusal extends Refusal {
    private PlanningRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new PlanningRefusal(Status.NOT_FOUND, "planning-not-found", id);
    }

    static Refusal termReversed(int fromYear, int toYear) {
        return new PlanningRefusal(Status.BAD_REQUEST, "planning-term-reversed", fromYear, toYear).at("toYear");
    }

    static Refusal termOver(int toYear, LocalDate documentDate) {
        return new PlanningRefusal(UNPROCESSABLE, "planning-term-over", toYear, documentDate).at("toYear");
    }

    static Refusal open(UUID id) {
        return new PlanningRefusal(Status.CONFLICT, "planning-open", id).with("id", id);
    }

    static Refusal stateDiffers(UUID id, PlanningState state) {
        return new PlanningRefusal(Status.CONFLICT, "planning-state-differs", id, state.ordinal());
    }

    static Refusal officeUnknown(String office) {
        return new PlanningRefusal(UNPROCESSABLE, "planning-office-unknown", office).at("office");
    }

    static Refusal entryRepeated() {
        return new PlanningRefusal(UNPROCESSABLE, "planning-entry-repeated");
    }

    /** @param errors one for each kind of qualifications that is missing or too low */
    static Refusal standardsUnmet(Label office, List<FieldError> errors) {
        return new PlanningRefusal(UNPROCESSABLE, "planning-standards-unmet", office).with("errors", errors);
    }

    /** @param competent null for a unit at the top */
    static Refusal approverNotCompetent(UUID approver, UUID competent) {
        return new PlanningRefusal(
                        UNPROCESSABLE, "planning-approver-not-competent", approver, competent == null ? "-" : competent)
                .at("approverId");
    }
}
