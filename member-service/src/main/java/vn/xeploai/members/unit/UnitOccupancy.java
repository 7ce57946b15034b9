package vn.xeploai.members.unit;

import java.util.UUID;

/** What the unit register asks about memberships, which it does not hold. */
public interface UnitOccupancy {
    /** Whether anybody belongs, belonged or will belong to the unit, by the current rows. */
    boolean hasMembers(UUID unitId);
}
