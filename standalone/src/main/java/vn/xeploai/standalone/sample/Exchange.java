package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Whoever a commune admits in a year takes the place of somebody who leaves in it, so that every cell keeps its size. */
final class Exchange {
    private final MemberMaker maker;
    private final int firstYear;
    private final Admissions admissions;
    private final Draw draw;

    Exchange(MemberMaker maker, int firstYear, Admissions admissions, Draw draw) {
        this.maker = maker;
        this.firstYear = firstYear;
        this.admissions = admissions;
        this.draw = draw;
    }

    /** @param standings of the members */
    void in(int year, StandingMaker standings, List<SampleMember> members) {
        for (Map.Entry<Cell, List<LocalDate>> admitted : admissions.in(year).entrySet()) {
            for (var day : admitted.getValue()) {
                standings.letOneLeave(admitted.getKey(), year);
                members.add(maker.make(Seats.young(admitted.getKey(), day), firstYear, draw));
            }
        }
    }
}
