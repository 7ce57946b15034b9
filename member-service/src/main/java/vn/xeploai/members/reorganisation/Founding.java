package vn.xeploai.members.reorganisation;

import java.util.List;
import java.util.UUID;
import vn.xeploai.members.unit.Identifier;

/** A unit that the decision founds. */
record Founding(UUID id, String key, Traits traits, List<Identifier> identifiers) {}
