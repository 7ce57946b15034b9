package vn.xeploai.ratings.succession;

import java.util.UUID;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * An undecided subject that goes on elsewhere.
 *
 * @param unitId where it is now
 */
record Leaving(UUID ratingId, SubjectKind subjectKind, UUID unitId) {}
