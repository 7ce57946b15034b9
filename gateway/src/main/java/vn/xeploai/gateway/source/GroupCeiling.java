package vn.xeploai.gateway.source;

import java.util.UUID;

/**
 * A group with its ceiling.
 *
 * @param unitId the unit within which the group is
 * @param subjectKind null for a named group, which may mix kinds
 * @param groupId the named group; null if it is none
 */
public record GroupCeiling(UUID unitId, String subjectKind, UUID groupId, CeilingAnswer answer) {
    public GroupCeiling {
        Shape.present(unitId, "unitId");
        Shape.present(answer, "answer");
    }
}
