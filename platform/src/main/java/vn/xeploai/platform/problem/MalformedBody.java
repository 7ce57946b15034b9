package vn.xeploai.platform.problem;

import jakarta.ws.rs.core.Response.Status;
import java.util.stream.Collectors;
import vn.xeploai.platform.json.BodyFaults;
import vn.xeploai.platform.json.ValueFault;

/** 400 {@code request-malformed}: values of the body are not of their types. */
final class MalformedBody extends Refusal {
    private static final int FIELDS_NAMED = 5;

    MalformedBody(BodyFaults faults) {
        super(Status.BAD_REQUEST, "request-malformed", fields(faults));
        with("errors", faults.first().stream().map(FieldError::of).toList()).with("errorsTotal", faults.total());
    }

    private static String fields(BodyFaults faults) {
        var fields = faults.first().stream()
                .limit(FIELDS_NAMED)
                .map(ValueFault::field)
                .collect(Collectors.joining(", "));
        return faults.total() > FIELDS_NAMED ? fields + ", …" : fields;
    }
}
