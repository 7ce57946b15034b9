package vn.xeploai.platform.parameter;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.stream.Collectors;
import vn.xeploai.platform.json.ValueFault;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;

class ParameterRefusal extends Refusal {
    private ParameterRefusal(String code, Object... arguments) {
        super(Status.BAD_REQUEST, code, arguments);
    }

    static Refusal malformed(List<ValueFault> faults) {
        var values = faults.stream()
                .map(fault -> fault.sent() == null ? fault.field() : fault.field() + " = " + fault.sent())
                .collect(Collectors.joining(", "));
        return new ParameterRefusal("parameter-malformed", values)
                .with("errors", faults.stream().map(FieldError::of).toList());
    }

    /**
     * @param unknown the names of the parameters that the operation does not have
     * @param known those that it has, those most like the first unknown one first
     */
    static Refusal unknown(List<String> unknown, List<String> known) {
        var refusal = new ParameterRefusal(
                "parameter-unknown", String.join(", ", unknown), known.isEmpty() ? "–" : String.join(", ", known));
        if (!known.isEmpty()) refusal.with("nearest", known.get(0));
        return refusal.with(
                "errors",
                unknown.stream()
                        .map(name -> new FieldError(name, "parameter-unknown", null))
                        .toList());
    }
}
