package vn.xeploai.ratings.competence;

import java.util.UUID;
import vn.xeploai.ratings.scheme.PartyLevel;

/** A unit on the way up from a subject. */
record Link(UUID unitId, PartyLevel level) {}
