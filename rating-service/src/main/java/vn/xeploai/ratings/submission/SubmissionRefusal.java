package vn.xeploai.ratings.submission;

import jakarta.ws.rs.core.Response.StatusType;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class SubmissionRefusal extends Refusal {
    private SubmissionRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal unitNotInCampaign(UUID unitId) {
        return new SubmissionRefusal(UNPROCESSABLE, "unit-not-in-campaign", unitId).at("unitId");
    }
}
