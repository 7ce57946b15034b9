package vn.xeploai.ratings.group;

import java.util.Comparator;
import java.util.UUID;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A subject that is in no named group of its campaign although others of its kind are, or in several. */
public record GroupMisfit(SubjectKind subjectKind, UUID subjectId, int groups) {
    static final Comparator<GroupMisfit> ORDER = Comparator.comparing(
                    (GroupMisfit misfit) -> misfit.subjectKind().name())
            .thenComparing(misfit -> misfit.subjectId().toString());
}
