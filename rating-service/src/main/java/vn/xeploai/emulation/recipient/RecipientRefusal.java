package vn.xeploai.emulation.recipient;

import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.scheme.Period;

class RecipientRefusal extends Refusal {
    private RecipientRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal invalid(List<FieldError> errors) {
        return new RecipientRefusal(UNPROCESSABLE, "recipients-invalid", errors.size()).with("errors", errors);
    }

    static Refusal ofQuarter(Period period) {
        return new RecipientRefusal(UNPROCESSABLE, "award-year-not-whole", period).at("campaignId");
    }
}
