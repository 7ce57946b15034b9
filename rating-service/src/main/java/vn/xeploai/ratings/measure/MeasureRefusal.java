package vn.xeploai.ratings.measure;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;

class MeasureRefusal extends Refusal {
    private MeasureRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal ratingNotFound(UUID id) {
        return new MeasureRefusal(Status.NOT_FOUND, "rating-not-found", id);
    }

    static Refusal unitOutside(UUID unitId) {
        return new MeasureRefusal(Status.FORBIDDEN, "measure-unit-not-responsible", unitId);
    }

    static Refusal invalid(List<FieldError> errors) {
        return new MeasureRefusal(UNPROCESSABLE, "measures-invalid", errors.size()).with("errors", errors);
    }
}
