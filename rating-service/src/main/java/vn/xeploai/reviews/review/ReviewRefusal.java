package vn.xeploai.reviews.review;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;

class ReviewRefusal extends Refusal {
    private ReviewRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new ReviewRefusal(Status.NOT_FOUND, "review-not-found", id);
    }

    static Refusal alreadyCancelled(UUID id) {
        return new ReviewRefusal(Status.CONFLICT, "review-already-cancelled", id);
    }

    static Refusal repeated(List<UUID> reviews) {
        return new ReviewRefusal(Status.CONFLICT, "review-recorded", reviews.size()).with("reviewIds", reviews);
    }

    static Refusal tooEarly(LocalDate heldOn, LocalDate earliest) {
        return new ReviewRefusal(UNPROCESSABLE, "review-too-early", heldOn, earliest).at("heldOn");
    }

    static Refusal invalid(List<FieldError> errors) {
        return new ReviewRefusal(UNPROCESSABLE, "reviews-invalid", errors.size()).with("errors", errors);
    }
}
