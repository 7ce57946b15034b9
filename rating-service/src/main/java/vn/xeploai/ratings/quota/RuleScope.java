package vn.xeploai.ratings.quota;

import java.util.Set;
import java.util.UUID;

/**
 * By what a rule of a named group can choose.
 *
 * @param units those of the units that are asked for which the copied tree has
 * @param types of all its units
 */
record RuleScope(Set<UUID> units, Set<String> types) {}
