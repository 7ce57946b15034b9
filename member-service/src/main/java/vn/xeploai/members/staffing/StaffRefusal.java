package vn.xeploai.members.staffing;

import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class StaffRefusal extends Refusal {
    private StaffRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal unitUnknown(UUID unitId) {
        return new StaffRefusal(UNPROCESSABLE, "staff-unit-unknown", unitId).at("unitId");
    }

    static Refusal unitAbsent(UUID unitId, LocalDate on) {
        return new StaffRefusal(UNPROCESSABLE, "staff-unit-absent", unitId, on).at("from");
    }

    static Refusal groupUnknown(String group, Collection<String> groups) {
        return new StaffRefusal(UNPROCESSABLE, "staff-group-unknown", group)
                .notAmong("staffGroup", "value-not-allowed", group, groups);
    }
}
