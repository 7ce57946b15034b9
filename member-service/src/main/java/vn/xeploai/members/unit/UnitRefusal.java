package vn.xeploai.members.unit;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.platform.problem.Refusal;

class UnitRefusal extends Refusal {
    private UnitRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(Object unit) {
        return new UnitRefusal(Status.NOT_FOUND, "unit-not-found", unit).with("unit", unit);
    }

    static Refusal absentOn(UnitResponse last, LocalDate on) {
        return new UnitRefusal(Status.NOT_FOUND, "unit-not-active", last.name(), on)
                .with("id", last.id())
                .with("name", last.name())
                .with("validFrom", last.validFrom())
                .with("validTo", last.validTo() == null ? "" : last.validTo());
    }

    static Refusal codeUnknown(String system, String code, LocalDate on, List<UnitCodePeriod> candidates) {
        var refusal = new UnitRefusal(Status.NOT_FOUND, "unit-code-unknown", system, code);
        if (on != null) refusal.with("on", on);
        return refusal.with("candidates", candidates);
    }

    static Refusal contentDiffers(UUID unitId) {
        return new UnitRefusal(Status.CONFLICT, "unit-content-differs", unitId).with("id", unitId);
    }

    static Refusal parentUnknown() {
        return new UnitRefusal(UNPROCESSABLE, "unit-parent-unknown");
    }

    /** @param child null if it is not registered yet */
    static Refusal outlivesParent(UUID child, UUID parent, Validity validity) {
        var to = validity.to() == null ? "…" : validity.to();
        var refusal = new UnitRefusal(UNPROCESSABLE, "unit-outlives-parent", parent, validity.from(), to);
        if (child != null) refusal.with("child", child);
        return refusal.with("parent", parent);
    }

    static Refusal misplaced(UnitKind kind, UnitKind parentKind) {
        return new UnitRefusal(UNPROCESSABLE, "unit-misplaced", kind, parentKind == null ? "-" : parentKind);
    }

    static Refusal levelUnfitting(UnitKind kind, PartyLevel level) {
        return new UnitRefusal(UNPROCESSABLE, "unit-level-mismatch", kind, level);
    }

    static Refusal codeTwice(String system) {
        return new UnitRefusal(UNPROCESSABLE, "unit-code-twice", system);
    }

    static Refusal hasMembers(UUID unitId) {
        return new UnitRefusal(Status.CONFLICT, "unit-has-members", unitId);
    }
}
