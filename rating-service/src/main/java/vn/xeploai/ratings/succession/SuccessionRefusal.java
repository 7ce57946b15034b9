package vn.xeploai.ratings.succession;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.Collection;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class SuccessionRefusal extends Refusal {
    private static final int UNITS_SHOWN = 100;

    private SuccessionRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal reorganisationUnknown(UUID id) {
        return new SuccessionRefusal(UNPROCESSABLE, "reorganisation-unknown", id).at("reorganisationId");
    }

    static Refusal notOrdered(UUID reorganisationId) {
        return new SuccessionRefusal(UNPROCESSABLE, "succession-not-ordered", reorganisationId).at("reorganisationId");
    }

    static Refusal rootStands(UUID root) {
        return new SuccessionRefusal(Status.CONFLICT, "succession-root-stands", root);
    }

    static Refusal rootNotStanding(UUID root) {
        return new SuccessionRefusal(UNPROCESSABLE, "campaign-root-not-standing", root);
    }

    /** @param units the old units of members of whom nobody has said where they went */
    static Refusal unattributed(Collection<UUID> units) {
        return new SuccessionRefusal(Status.CONFLICT, "succession-unattributed", units.size())
                .with("units", first(units));
    }

    /** @param units the new units that no open campaign of the period rates */
    static Refusal campaignMissing(Collection<UUID> units) {
        return new SuccessionRefusal(Status.CONFLICT, "succession-campaign-missing", units.size())
                .with("units", first(units));
    }

    private static Object first(Collection<UUID> units) {
        return units.stream().sorted().limit(UNITS_SHOWN).toList();
    }
}
