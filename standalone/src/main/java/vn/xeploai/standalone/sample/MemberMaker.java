package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.sample.Serial.digits;

import java.time.LocalDate;
import java.util.List;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Person;
import vn.xeploai.standalone.province.Person.Gender;
import vn.xeploai.standalone.sample.SampleFacts.PeopleFacts;
import vn.xeploai.standalone.sample.SampleFacts.ProvinceFacts;

/** Invents members of one province, with dates in order. */
final class MemberMaker {
    private static final int YOUNGEST_ADMITTED = 20;
    private static final int OLDEST_ADMITTED = 45;
    private static final int LATEST_MEETING = 20;
    /**
     * The last six digits of an identity number start here and never repeat within the sample. They count the births registered in one
     * province in one year by sex, of which none has so many: they cannot be the number of a living person.
     */
    private static final int FIRST_SUFFIX = 900_000;

    private static final int PERCENT_WOMEN = 38;
    private static final int PERCENT_BORN_ELSEWHERE = 12;

    private final ProvinceFacts province;
    private final PeopleFacts people;
    private final LocalDate begins;
    private final Serial persons;
    private final Serial records = new Serial();

    /**
     * @param begins the first day of the sample
     * @param persons shared by all provinces
     */
    MemberMaker(ProvinceFacts province, PeopleFacts people, LocalDate begins, Serial persons) {
        this.province = province;
        this.people = people;
        this.begins = begins;
        this.persons = persons;
    }

    /**
     * The given particulars of a new member.
     *
     * @param youngest the least age in the first of the district's years
     * @param admittedOn null if it is to be drawn
     */
    record Seat(String cell, int youngest, int oldest, LocalDate admittedOn) {}

    Member make(Seat seat, int firstYear, Draw draw) {
        var person = person(
                LocalDate.of(firstYear - seat.oldest(), 1, 1), LocalDate.of(firstYear - seat.youngest(), 12, 31), draw);
        var admittedOn = seat.admittedOn() == null ? admission(person.birthDate(), firstYear, draw) : seat.admittedOn();
        var number = digits(6, records.next());
        return new Member(
                number + province.recordLetters(),
                province.code() + number,
                person,
                admittedOn,
                // the meeting that ends the probation is held some days after its twelve months
                admittedOn.plusYears(1).plusDays(draw.below(LATEST_MEETING)),
                seat.cell(),
                admittedOn.isBefore(begins) ? begins : admittedOn,
                List.of(),
                List.of());
    }

    /** Before the year that precedes the first one, so that the probation is over by then. */
    private static LocalDate admission(LocalDate birthDate, int firstYear, Draw draw) {
        var latest = LocalDate.of(firstYear - 2, 12, 31);
        var oldest = birthDate.plusYears(OLDEST_ADMITTED);
        return draw.day(birthDate.plusYears(YOUNGEST_ADMITTED), oldest.isBefore(latest) ? oldest : latest);
    }

    private Person person(LocalDate first, LocalDate last, Draw draw) {
        var gender = draw.chance(PERCENT_WOMEN) ? Gender.FEMALE : Gender.MALE;
        var birthDate = draw.day(first, last);
        return new Person(name(gender, draw), gender, birthDate, identityNumber(gender, birthDate, draw));
    }

    private String name(Gender gender, Draw draw) {
        var woman = gender == Gender.FEMALE;
        return String.join(
                " ",
                draw.pick(people.familyNames()),
                draw.pick(woman ? people.middleNamesFemale() : people.middleNamesMale()),
                draw.pick(woman ? people.givenNamesFemale() : people.givenNamesMale()));
    }

    /** The fourth digit is 0 or 1 for people born in the 20th century, 2 or 3 for those of the 21st. */
    private String identityNumber(Gender gender, LocalDate birthDate, Draw draw) {
        var place = draw.chance(PERCENT_BORN_ELSEWHERE)
                ? draw.pick(people.birthProvincesElsewhere())
                : "0" + province.code();
        var year = birthDate.getYear();
        var century = (year < 2000 ? 0 : 2) + (gender == Gender.FEMALE ? 1 : 0);
        return place + century + digits(2, year % 100) + digits(6, FIRST_SUFFIX + persons.next());
    }
}
