package vn.xeploai.members.reorganisation;

import java.util.UUID;
import vn.xeploai.members.unit.Identifier;

/** What a register calls a unit from the decision's day on. */
record NewCode(UUID unitId, Identifier code) {}
