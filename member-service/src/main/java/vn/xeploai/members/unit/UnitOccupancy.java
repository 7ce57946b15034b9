package vn.xeploai.members.unit;

import java.util.UUID;

/** Whether units have members: implemented by memberships, which depend on units, and not the other way round. */
public interface UnitOccupancy {
    /** Whether any membership in the unit is recorded at present, past and future ones included. */
    boolean hasMembers(UUID unitId);
}
