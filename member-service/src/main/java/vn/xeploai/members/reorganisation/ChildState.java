package vn.xeploai.members.reorganisation;

import java.util.UUID;
import vn.xeploai.members.unit.UnitKind;

/**
 * Units of one kind directly below a parent, on or after the decision's day.
 *
 * @param later whether they come there only after that day
 */
public record ChildState(UUID parentId, UnitKind kind, boolean later, long units, UUID example) {}
