package vn.xeploai.platform.problem;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** 400 {@code request-invalid}: fields of the body break the rules of their types. */
final class InvalidBody extends Refusal {
    /** @param total how many faults there are, of which {@code errors} are the first */
    InvalidBody(List<FieldError> errors, int total) {
        super(Status.BAD_REQUEST, "request-invalid");
        with("errors", errors).with("errorsTotal", total);
    }
}
