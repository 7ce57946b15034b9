package vn.xeploai.ratings.quota;

import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A subject that is in no named group of its campaign although others of its kind are, or in several. */
record Misplaced(SubjectKind subjectKind, UUID subjectId, int groups) {
    static final Comparator<Misplaced> ORDER = Comparator.comparing(
                    (Misplaced subject) -> subject.subjectKind().name())
            .thenComparing(subject -> subject.subjectId().toString());

    static Stream<Misplaced> of(QuotaRow row) {
        var place = row.place();
        return row.misplaced().stream()
                .map(id -> new Misplaced(place.kind(), id, place.named().size()));
    }

    Subject subject() {
        return new Subject(subjectKind, subjectId);
    }
}
