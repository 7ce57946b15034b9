package vn.xeploai.ratings.succession;

import java.util.UUID;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Of an undecided rating, who it is about and where the roster has him. */
record Undecided(UUID ratingId, SubjectKind subjectKind, UUID subjectId, UUID unitId) {}
