package vn.xeploai.ratings.competence;

import java.util.UUID;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Where subjects of one kind stand. */
record Place(SubjectKind subjectKind, UUID unitId) {}
