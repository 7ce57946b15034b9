package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.ReviewMeeting;
import vn.xeploai.standalone.province.SubjectKey;
import vn.xeploai.standalone.province.SubjectKind;
import vn.xeploai.standalone.sample.Commune.Cell;
import vn.xeploai.standalone.sample.SampleFacts.ReviewFacts;

/** The reviews of a year in a commune where each cell and each of its members were reviewed, and the commune at last. */
final class CommuneReviews {
    private final Commune commune;
    private final ReviewFacts facts;

    CommuneReviews(Commune commune, ReviewFacts facts) {
        this.commune = commune;
        this.facts = facts;
    }

    /** The commune's comes last, with the weaknesses that it found in itself. */
    List<ReviewMeeting> meetings(List<Member> members) {
        var byCell = commune.byCell(members, facts.year());
        var meetings = new ArrayList<ReviewMeeting>();
        for (var cell : commune.cells())
            meetings.add(ofCell(cell, byCell.getOrDefault(cell.unit().key(), List.of())));
        var own = List.of(
                new SubjectKey(SubjectKind.of(commune.unit()), commune.unit().key()));
        meetings.add(new ReviewMeeting(
                commune.committee(),
                "12-BB/ĐU",
                day(15),
                "Bí thư " + commune.committee(),
                facts.checklist(),
                own,
                facts.weaknesses()));
        return meetings;
    }

    private ReviewMeeting ofCell(Cell cell, List<Member> members) {
        var unit = cell.unit();
        var subjects = Stream.concat(
                        Stream.of(new SubjectKey(SubjectKind.of(unit), unit.key())),
                        members.stream().map(member -> new SubjectKey(SubjectKind.MEMBER, member.key())))
                .toList();
        return new ReviewMeeting(
                unit.name(), "12-BB/CB", day(1), "Bí thư " + unit.name(), facts.checklist(), subjects, List.of());
    }

    private LocalDate day(int ofDecember) {
        return LocalDate.of(facts.year(), 12, ofDecember);
    }
}
