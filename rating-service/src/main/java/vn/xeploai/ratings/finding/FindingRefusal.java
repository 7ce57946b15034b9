package vn.xeploai.ratings.finding;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class FindingRefusal extends Refusal {
    private FindingRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal ratingNotFound(UUID id) {
        return new FindingRefusal(Status.NOT_FOUND, "rating-not-found", id);
    }

    static Refusal unitNotInCampaign(UUID id) {
        return new FindingRefusal(UNPROCESSABLE, "unit-not-in-campaign", id).at("under");
    }

    /** The roster was refreshed after member-service had been asked about its young units. */
    static Refusal rosterChanged() {
        return new FindingRefusal(Status.CONFLICT, "roster-changed-meanwhile").retryAfter(1);
    }
}
