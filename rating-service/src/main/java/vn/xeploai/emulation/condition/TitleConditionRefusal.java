package vn.xeploai.emulation.condition;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.scheme.Label;

class TitleConditionRefusal extends Refusal {
    private TitleConditionRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new TitleConditionRefusal(Status.NOT_FOUND, "title-condition-not-found", id);
    }

    static Refusal alreadyRevoked(UUID id) {
        return new TitleConditionRefusal(Status.CONFLICT, "title-condition-already-revoked", id);
    }

    static Refusal recorded(UUID id) {
        return new TitleConditionRefusal(Status.CONFLICT, "title-condition-recorded", id).with("titleConditionId", id);
    }

    static Refusal revokedTooEarly(LocalDate issued) {
        return new TitleConditionRefusal(UNPROCESSABLE, "title-condition-revoked-too-early", issued)
                .at("document.date");
    }

    static Refusal yearsReversed(int from, int to) {
        return new TitleConditionRefusal(
                        UNPROCESSABLE, "title-condition-years-reversed", String.valueOf(from), String.valueOf(to))
                .at("toYear");
    }

    static Refusal invalid(List<FieldError> errors) {
        return new TitleConditionRefusal(UNPROCESSABLE, "title-condition-invalid", errors.size())
                .with("errors", errors);
    }

    /** @param need of the title, which asks as much */
    static Refusal notStricter(String title, Label need) {
        return new TitleConditionRefusal(UNPROCESSABLE, "title-condition-not-stricter", title, need).at("need");
    }
}
