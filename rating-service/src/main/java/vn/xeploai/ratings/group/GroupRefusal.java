package vn.xeploai.ratings.group;

import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;

class GroupRefusal extends Refusal {
    private GroupRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    /** @param unitTypes those that a rule can name */
    static Refusal groupsInvalid(List<FieldError> errors, List<String> unitTypes) {
        return new GroupRefusal(UNPROCESSABLE, "groups-invalid", errors.size())
                .with("errors", errors)
                .with("unitTypes", unitTypes);
    }
}
