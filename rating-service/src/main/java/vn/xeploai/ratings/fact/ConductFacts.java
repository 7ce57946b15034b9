package vn.xeploai.ratings.fact;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.ratings.fact.Disciplines.Below;
import vn.xeploai.ratings.fact.Disciplines.Discipline;
import vn.xeploai.ratings.fact.FactEntry.FactOrigin;
import vn.xeploai.ratings.fact.FactSource.FactBatch;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.SubjectKind;

/** What the registers of complaints and disciplines hold about persons, collectives and organisations. */
@Singleton
@Priority(FactSource.RECORD)
class ConductFacts implements FactSource {
    private final FactSql sql;
    private final Schemes schemes;

    ConductFacts(FactSql sql, Schemes schemes) {
        this.sql = sql;
        this.schemes = schemes;
    }

    /** @param closedOn the day of its decision or rejection; null while it is open */
    record Complaint(UUID id, UUID subjectId, LocalDate receivedOn, LocalDate closedOn) {
        boolean openOn(LocalDate day) {
            return !receivedOn.isAfter(day) && (closedOn == null || closedOn.isAfter(day));
        }
    }

    /** How many units are directly below one. */
    record Children(UUID unitId, long count) {}

    @Override
    public void fill(FactBatch batch) {
        complaints(batch);
        disciplines(batch);
    }

    /** One is open on the day of the conclusion, or the rating is on hold for one that is not in the register. */
    private void complaints(FactBatch batch) {
        var bySubject = sql.complaints(batch.subjectIds(), batch.knownAt()).stream()
                .collect(Collectors.groupingBy(Complaint::subjectId));
        for (var sheet : batch.sheets()) {
            var open = bySubject.getOrDefault(sheet.subject().subjectId(), List.of()).stream()
                    .filter(complaint -> complaint.openOn(sheet.day()))
                    .map(Complaint::id)
                    .toList();
            var onHold = sheet.subject().state() == RatingState.ON_HOLD;
            sheet.put(Fact.OPEN_COMPLAINT, !open.isEmpty() || onHold, FactOrigin.CONDUCT, open);
        }
    }

    private void disciplines(FactBatch batch) {
        var units = batch.unitIds();
        var subjects = Stream.of(batch.subjectIds(), units).flatMap(Set::stream).collect(Collectors.toSet());
        var recorded = sql.disciplines(subjects, units, batch.knownAt());
        var recordedBelow =
                units.isEmpty() ? List.<Below>of() : sql.disciplinesBelow(batch.campaignIds(), batch.knownAt());
        var years = years(recorded, recordedBelow, batch);
        var disciplines = recorded.stream().map(one -> one.countedBy(years)).toList();
        var ofSubject = disciplines.stream().collect(Collectors.groupingBy(Discipline::subjectId));
        var inUnit = disciplines.stream().collect(Collectors.groupingBy(Discipline::committedIn));
        var below =
                recordedBelow.stream().map(one -> one.countedBy(years)).collect(Collectors.groupingBy(Below::unitId));
        var children = units.isEmpty()
                ? Map.<UUID, Long>of()
                : sql.children(batch.campaignIds(), units, batch.knownAt()).stream()
                        .collect(Collectors.toMap(Children::unitId, Children::count));
        for (var sheet : batch.sheets()) {
            var subject = sheet.subject();
            var concerned = concerned(subject, ofSubject, inUnit);
            if (subject.subjectKind().person()) {
                Disciplines.ofPerson(sheet, concerned);
                continue;
            }
            var subordinate = below.getOrDefault(subject.unitId(), List.of()).stream()
                    .filter(one -> one.campaignId().equals(subject.campaignId())
                            && one.usedInYear() == subject.period().year())
                    .toList();
            Disciplines.ofUnit(sheet, concerned, subordinate, children.getOrDefault(subject.unitId(), 0L));
        }
    }

    private UsedYears years(List<Discipline> disciplines, List<Below> below, FactBatch batch) {
        var asked = UsedYears.asked(disciplines, below);
        var ratings = asked.isEmpty() ? List.<OtherRating>of() : sql.ratingsOf(asked, batch.knownAt());
        return new UsedYears(ratings.stream().collect(Collectors.groupingBy(OtherRating::subjectId)), schemes);
    }

    /** Those of the subject; of a leader or a unit also those of the unit and those committed in it. */
    private static List<Discipline> concerned(
            RatedSubject subject, Map<UUID, List<Discipline>> ofSubject, Map<UUID, List<Discipline>> inUnit) {
        var own = ofSubject.getOrDefault(subject.subjectId(), List.of());
        if (subject.subjectKind() == SubjectKind.MEMBER || subject.subjectKind() == SubjectKind.OFFICIAL) return own;
        var ofUnit = ofSubject.getOrDefault(subject.unitId(), List.of());
        var here = inUnit.getOrDefault(subject.unitId(), List.of());
        return Stream.of(own, ofUnit, here).flatMap(List::stream).distinct().toList();
    }
}
