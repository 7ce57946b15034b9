package vn.xeploai.ratings.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Everything on record about some ratings, read by sets, each part once. */
record Gathered(
        Map<UUID, ToldPoints> points,
        Map<UUID, List<ToldMeasure>> measures,
        Set<UUID> commented,
        Map<UUID, List<Leave>> leaves,
        Map<UUID, List<OpenComplaint>> complaints,
        Map<UUID, List<Discipline>> disciplinesOfSubject,
        Map<UUID, List<Discipline>> disciplinesInUnit,
        Map<UUID, List<DisciplineBelow>> disciplinesBelow,
        Map<UUID, Long> children,
        Map<UUID, List<OtherRating>> others,
        Origins origins) {
    List<OtherRating> othersOf(AssessedRow row) {
        return others.getOrDefault(row.subjectId(), List.of());
    }

    /** Those of the subject, and of a leader or a unit those committed in the unit. */
    List<Discipline> disciplinesOf(AssessedRow row) {
        var own = disciplinesOfSubject.getOrDefault(row.subjectId(), List.of());
        if (row.subjectKind() == SubjectKind.MEMBER || row.subjectKind() == SubjectKind.OFFICIAL) return own;
        var here = disciplinesInUnit.getOrDefault(row.unitId(), List.of());
        var ofUnit = disciplinesOfSubject.getOrDefault(row.unitId(), List.of());
        return Stream.of(own, ofUnit, here).flatMap(List::stream).distinct().toList();
    }
}
