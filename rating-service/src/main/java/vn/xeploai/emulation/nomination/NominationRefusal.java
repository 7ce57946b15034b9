package vn.xeploai.emulation.nomination;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;

class NominationRefusal extends Refusal {
    private NominationRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new NominationRefusal(Status.NOT_FOUND, "nomination-not-found", id);
    }

    static Refusal alreadyCancelled(UUID id) {
        return new NominationRefusal(Status.CONFLICT, "nomination-already-cancelled", id);
    }

    static Refusal recorded(List<UUID> items) {
        return new NominationRefusal(Status.CONFLICT, "nomination-recorded", items.size())
                .with("nominationItemIds", items);
    }

    static Refusal unitOutside(UUID unit) {
        return new NominationRefusal(UNPROCESSABLE, "unit-not-in-campaign", unit).at("nominatingUnitId");
    }

    static Refusal achievementsInvalid(List<FieldError> errors) {
        return new NominationRefusal(UNPROCESSABLE, "nomination-achievements-invalid", errors.size())
                .with("errors", errors);
    }

    static Refusal itemUnknown(UUID item, String field) {
        return new NominationRefusal(UNPROCESSABLE, "nomination-item-unknown", item).at(field);
    }
}
