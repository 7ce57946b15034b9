package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.xeploai.standalone.province.Entry;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.SubjectKind;
import vn.xeploai.standalone.sample.Commune.Cell;
import vn.xeploai.standalone.sample.RecordFacts.FaultFacts;
import vn.xeploai.standalone.sample.RecordFacts.OccasionFacts;
import vn.xeploai.standalone.sample.ReviewEntries.Concerned;
import vn.xeploai.standalone.sample.ReviewEntries.Minutes;
import vn.xeploai.standalone.sample.SampleFacts.ReviewFacts;

/** The reviews of a commune, its cells and members, and the faults that cells named at their meetings. */
final class CommuneReviews {
    private final Commune commune;
    private final ReviewEntries entries;

    /** @param campaign the key of the campaign */
    CommuneReviews(Commune commune, String campaign) {
        this.commune = commune;
        this.entries = new ReviewEntries(campaign);
    }

    /** Each cell reviewed itself and each of its members, and at last the commune itself, with the weaknesses that it found. */
    List<Entry> annual(ReviewFacts facts, List<Member> members) {
        var byCell = commune.byCell(members, facts.year());
        var all = new ArrayList<Entry>();
        for (var cell : commune.cells())
            all.add(ofCell(cell, byCell.getOrDefault(cell.unit().key(), List.of()), facts));
        var minutes = new Minutes("12-BB/ĐU", day(facts, 15), commune.committee(), "ANNUAL", facts.checklist());
        all.add(entries.review(minutes, List.of(subject())));
        facts.weaknesses()
                .forEach(weakness ->
                        all.addAll(entries.weakness("weakness " + weakness.text(), minutes, ofCommune(), weakness)));
        return all;
    }

    private Entry ofCell(Cell cell, List<Member> members, ReviewFacts facts) {
        var unit = cell.unit();
        var subjects = Stream.concat(
                        Stream.of(Parts.subject(SubjectKind.of(unit), unit.key())),
                        members.stream().map(member -> Parts.subject(SubjectKind.MEMBER, member.key())))
                .toList();
        return entries.review(
                new Minutes("12-BB/CB", day(facts, 1), unit.name(), "ANNUAL", facts.checklist()), subjects);
    }

    private static LocalDate day(ReviewFacts facts, int ofDecember) {
        return LocalDate.of(facts.year(), 12, ofDecember);
    }

    private Object subject() {
        return Parts.subject(SubjectKind.of(commune.unit()), commune.unit().key());
    }

    private Concerned ofCommune() {
        var key = commune.unit().key();
        return new Concerned(subject(), Parts.unit(key), key);
    }

    /** Of the standing committee, for which the commune stands, and of each of its members, with a weakness of each. */
    List<Entry> occasion(OccasionFacts facts, List<String> members) {
        var minutes = new Minutes("45-BB/ĐU", facts.heldOn(), commune.committee(), facts.occasion(), null);
        var subjects = Stream.concat(
                        Stream.of(subject()), members.stream().map(member -> Parts.subject(SubjectKind.MEMBER, member)))
                .toList();
        var all = new ArrayList<>(List.of(entries.review(minutes, subjects)));
        all.addAll(entries.weakness("review " + commune.unit().key(), minutes, ofCommune(), facts.committee()));
        for (var member : members) {
            var concerned = new Concerned(
                    Parts.subject(SubjectKind.MEMBER, member),
                    Parts.member(member),
                    commune.unit().key());
            all.addAll(entries.weakness("review " + member, minutes, concerned, facts.member()));
        }
        return all;
    }

    List<Entry> fault(FaultFacts facts) {
        var cell = commune.cell(facts.cell());
        var number = "%02d-BB/CB".formatted(facts.foundOn().getMonthValue());
        var minutes = new Minutes(number, facts.foundOn(), cell.name(), null, null);
        var concerned = new Concerned(Parts.subject(SubjectKind.CELL, cell.key()), Parts.unit(cell.key()), cell.key());
        return entries.weakness(
                "fault %s %s".formatted(cell.key(), facts.foundOn()), minutes, concerned, facts.weakness());
    }
}
