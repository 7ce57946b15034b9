package vn.xeploai.ratings.rating;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class RatingRefusal extends Refusal {
    private RatingRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new RatingRefusal(Status.NOT_FOUND, "rating-not-found", id);
    }
}
