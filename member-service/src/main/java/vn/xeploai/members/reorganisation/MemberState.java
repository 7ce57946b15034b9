package vn.xeploai.members.reorganisation;

import java.util.UUID;

/**
 * Memberships in a unit, on or after the decision's day.
 *
 * @param later whether they begin only after that day
 */
public record MemberState(UUID unitId, boolean later, long memberships, UUID example) {}
