package vn.xeploai.ratings.quota;

import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;

class QuotaRefusal extends Refusal {
    private QuotaRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal unitNotInCampaign(UUID unitId) {
        return new QuotaRefusal(UNPROCESSABLE, "unit-not-in-campaign", unitId).at("under");
    }

    static Refusal simulationInvalid(List<FieldError> errors) {
        return new QuotaRefusal(UNPROCESSABLE, "simulation-invalid", errors.size()).with("errors", errors);
    }
}
