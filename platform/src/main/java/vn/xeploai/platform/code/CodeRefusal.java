package vn.xeploai.platform.code;

import java.util.List;
import java.util.stream.Collectors;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;

/** 422 {@code code-unresolved}: codes that do not name exactly one thing. */
final class CodeRefusal extends Refusal {
    private static final int CODES_NAMED = 5;

    private CodeRefusal(String codes) {
        super(UNPROCESSABLE, "code-unresolved", codes);
    }

    static Refusal unresolved(List<FieldError> faults) {
        var codes = faults.stream()
                .map(FieldError::sent)
                .distinct()
                .limit(CODES_NAMED)
                .collect(Collectors.joining(", "));
        return new CodeRefusal(codes).with("errors", faults);
    }
}
