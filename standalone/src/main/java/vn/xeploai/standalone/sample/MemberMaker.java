package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import vn.xeploai.standalone.sample.SampleFacts.ProvinceFacts;

/** Invents members of one province, with dates in order. */
final class MemberMaker {
    private static final int YOUNGEST_ADMITTED = 20;
    private static final int OLDEST_ADMITTED = 45;
    private static final int LATEST_MEETING = 20;

    private final ProvinceFacts province;
    private final PersonMaker people;
    private final LocalDate begins;
    private final Serial records = new Serial();

    MemberMaker(ProvinceFacts province, PersonMaker people, LocalDate begins) {
        this.province = province;
        this.people = people;
        this.begins = begins;
    }

    SampleMember make(Seat seat, int firstYear, Draw draw) {
        var person = people.born(
                LocalDate.of(firstYear - seat.oldest(), 1, 1), LocalDate.of(firstYear - seat.youngest(), 12, 31), draw);
        var admittedOn = seat.admittedOn() == null ? admission(person.birthDate(), firstYear, draw) : seat.admittedOn();
        var number = records.next();
        return new SampleMember(
                person,
                province.code() + Digits.of(6, number),
                Digits.of(6, number) + province.recordLetters(),
                admittedOn,
                // the meeting that ends the probation is held some days after its twelve months
                admittedOn.plusYears(1).plusDays(draw.below(LATEST_MEETING)),
                seat.cell().unit(),
                admittedOn.isBefore(begins) ? begins : admittedOn,
                List.of(),
                List.of());
    }

    /** Before the year that comes before the first one, so that by then the probation is over. */
    private static LocalDate admission(LocalDate birthDate, int firstYear, Draw draw) {
        var latest = LocalDate.of(firstYear - 2, 12, 31);
        var oldest = birthDate.plusYears(OLDEST_ADMITTED);
        return draw.day(birthDate.plusYears(YOUNGEST_ADMITTED), oldest.isBefore(latest) ? oldest : latest);
    }
}
