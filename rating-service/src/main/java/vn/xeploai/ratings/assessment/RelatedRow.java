package vn.xeploai.ratings.assessment;

import java.util.UUID;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The first subject of a kind that belongs to an asked one and is not concluded. */
record RelatedRow(UUID askedId, SubjectKind subjectKind, UUID subjectId, boolean sameUnit) {}
