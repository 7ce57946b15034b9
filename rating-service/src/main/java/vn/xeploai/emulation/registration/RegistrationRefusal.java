package vn.xeploai.emulation.registration;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.scheme.Label;

class RegistrationRefusal extends Refusal {
    private RegistrationRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new RegistrationRefusal(Status.NOT_FOUND, "registration-not-found", id);
    }

    static Refusal alreadyCancelled(UUID id) {
        return new RegistrationRefusal(Status.CONFLICT, "registration-already-cancelled", id);
    }

    static Refusal repeated(List<UUID> registrations) {
        return new RegistrationRefusal(Status.CONFLICT, "registration-recorded", registrations.size())
                .with("registrationIds", registrations);
    }

    static Refusal ofOtherSide(Label title) {
        return new RegistrationRefusal(UNPROCESSABLE, "registration-title-of-other-side", title).at("title");
    }
}
