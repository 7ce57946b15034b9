package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.province.Json.object;
import static vn.xeploai.standalone.province.Standing.State.EXEMPT;
import static vn.xeploai.standalone.province.Standing.State.SUSPENDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.Entry;
import vn.xeploai.standalone.province.Entry.Key;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Standing.State;
import vn.xeploai.standalone.sample.Commune.Cell;
import vn.xeploai.standalone.sample.SampleFacts.MeetingFacts;

/** The regular meetings of all cells of a commune in a year, one a month, with some members excused. */
final class CommuneMeetings {
    private static final int MONTHS = 12;
    private static final int EARLIEST = 3;
    private static final int LATEST = 7;
    private static final int EXCUSED_PERCENT = 8;
    /** They do not have to attend. */
    private static final Set<State> EXCUSED = Set.of(EXEMPT, SUSPENDED);

    private final Commune commune;
    private final MeetingFacts facts;
    private final String campaign;
    private final Draw draw;

    /** @param campaign the key of the campaign */
    CommuneMeetings(Commune commune, MeetingFacts facts, String campaign, Draw draw) {
        this.commune = commune;
        this.facts = facts;
        this.campaign = campaign;
        this.draw = draw;
    }

    /** A group of entries for each cell. */
    List<List<Entry>> groups(List<Member> members) {
        var lastDay = RatingYear.of(facts.year()).lastDay();
        var byCell = commune.byCell(members, facts.year());
        var groups = new ArrayList<List<Entry>>();
        for (var cell : commune.cells()) {
            var obliged = byCell.getOrDefault(cell.unit().key(), List.of()).stream()
                    .filter(member -> !EXCUSED.contains(member.stateOn(lastDay)))
                    .toList();
            var meetings = new ArrayList<Entry>();
            for (var month = 1; month <= MONTHS; month++) meetings.add(meeting(cell, month, obliged));
            groups.add(meetings);
        }
        return groups;
    }

    private Entry meeting(Cell cell, int month, List<Member> obliged) {
        var own = draw.named("meeting %s %d-%d".formatted(cell.unit().key(), facts.year(), month));
        var on = LocalDate.of(facts.year(), month, own.between(EARLIEST, LATEST));
        var absent = obliged.stream()
                .filter(member -> own.chance(EXCUSED_PERCENT))
                .map(member -> object("memberId", new Key(member.key()), "excused", true))
                .toList();
        var number = "%02d-BB/CB".formatted(month);
        return Entry.of(
                "meetings",
                object(
                        "campaignId",
                        new Key(campaign),
                        "unitId",
                        new Key(cell.unit().key()),
                        "kind",
                        "REGULAR",
                        "heldOn",
                        on,
                        "chair",
                        "Bí thư chi bộ",
                        "absences",
                        absent,
                        "document",
                        Parts.document(number, on, cell.unit().name())));
    }
}
