package vn.xeploai.ratings.assessment;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class AssessmentRefusal extends Refusal {
    private AssessmentRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal ratingNotFound(UUID id) {
        return new AssessmentRefusal(Status.NOT_FOUND, "rating-not-found", id);
    }

    static Refusal unitNotInCampaign(UUID id) {
        return new AssessmentRefusal(UNPROCESSABLE, "unit-not-in-campaign", id).at("under");
    }

    /** What only member-service knows was asked before, about another roster. */
    static Refusal rosterChanged() {
        return new AssessmentRefusal(Status.CONFLICT, "roster-changed-meanwhile").retryAfter(1);
    }
}
