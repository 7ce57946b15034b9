package vn.xeploai.ratings.succession;

import java.util.UUID;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The open campaign that rates a kind of subjects in a unit. */
record Receiver(UUID unitId, SubjectKind subjectKind, UUID campaignId) {}
