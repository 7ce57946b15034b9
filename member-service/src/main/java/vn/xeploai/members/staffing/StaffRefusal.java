package vn.xeploai.members.staffing;

import jakarta.ws.rs.core.Response.StatusType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;

class StaffRefusal extends Refusal {
    private StaffRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal unitUnknown(UUID unitId) {
        return new StaffRefusal(UNPROCESSABLE, "staff-unit-unknown", unitId).at("unitId");
    }

    static Refusal groupUnknown(String group, Collection<String> groups) {
        var error = FieldError.notAmong("staffGroup", "value-not-allowed", group, groups);
        return new StaffRefusal(UNPROCESSABLE, "staff-group-unknown", group).with("errors", List.of(error));
    }
}
