package vn.xeploai.ratings.quota;

import java.util.UUID;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A subject that is in no named group of its campaign although others of its kind are, or in several. */
record Misplaced(SubjectKind subjectKind, UUID subjectId, int groups) {
    Subject subject() {
        return new Subject(subjectKind, subjectId);
    }
}
