package vn.xeploai.ratings.competence;

import java.util.UUID;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The unit of subjects of one kind. */
record SubjectPlace(SubjectKind subjectKind, UUID unitId) {}
