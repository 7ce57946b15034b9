package vn.xeploai.platform.access;

import java.util.List;

/**
 * What an operation needs of its caller: a scope, and that what it is about is the caller's.
 *
 * @param scope as {@code ratings:read}; null if it is enough to be identified
 * @param within the parameters of the address and the fields of the body (as {@code items.unitId}) that name units or members. Each that is
 *     sent must be among those of the caller; of a body none may be missing, and a caller with several units must name one in the address
 * @param acting the fields of the body that name units for which the caller acts; whether one must be named is for the operation to say
 * @param record what {@code id} in the path names, in the words of the view {@code record_place}: it must be about a unit or member of the caller
 * @param anywhere why the scope is enough
 * @param everywhere why only those may call it who have the scope for all units
 */
record AccessRule(
        String scope, List<String> within, List<String> acting, String record, String anywhere, String everywhere) {
    AccessRule {
        within = within == null ? List.of() : List.copyOf(within);
        acting = acting == null ? List.of() : List.copyOf(acting);
    }

    /** Whether the units and members that are named have to be looked at. */
    boolean isPlaced() {
        return !within.isEmpty() || !acting.isEmpty() || record != null;
    }

    /** Exactly one of a place, a reason for none, and a reason for all. */
    boolean isComplete() {
        var reasons = (anywhere == null ? 0 : 1) + (everywhere == null ? 0 : 1);
        return reasons + (isPlaced() ? 1 : 0) == 1;
    }
}
