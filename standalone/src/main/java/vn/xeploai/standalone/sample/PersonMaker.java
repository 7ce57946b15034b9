package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import vn.xeploai.standalone.sample.SampleFacts.PeopleFacts;

/** Invents people of one province. */
final class PersonMaker {
    /**
     * The last six digits of an identity number start here and never repeat within the sample. They count the births registered in one
     * province in one year by sex, of which none has so many: no living person's number can be met.
     */
    private static final int FIRST_SUFFIX = 900_000;

    private static final int PERCENT_WOMEN = 38;
    private static final int PERCENT_BORN_ELSEWHERE = 12;

    private final PeopleFacts facts;
    private final Serial serial;
    private final String homeProvince;

    PersonMaker(PeopleFacts facts, Serial serial, String homeProvince) {
        this.facts = facts;
        this.serial = serial;
        this.homeProvince = homeProvince;
    }

    Person born(LocalDate first, LocalDate last, Draw draw) {
        var gender = draw.chance(PERCENT_WOMEN) ? Gender.FEMALE : Gender.MALE;
        var birthDate = draw.day(first, last);
        return new Person(name(gender, draw), gender, birthDate, identityNumber(gender, birthDate, draw));
    }

    private String name(Gender gender, Draw draw) {
        var woman = gender == Gender.FEMALE;
        return String.join(
                " ",
                draw.pick(facts.familyNames()),
                draw.pick(woman ? facts.middleNamesFemale() : facts.middleNamesMale()),
                draw.pick(woman ? facts.givenNamesFemale() : facts.givenNamesMale()));
    }

    private String identityNumber(Gender gender, LocalDate birthDate, Draw draw) {
        var province =
                draw.chance(PERCENT_BORN_ELSEWHERE) ? draw.pick(facts.birthProvincesElsewhere()) : "0" + homeProvince;
        var year = birthDate.getYear();
        return province + gender.digit(year) + Digits.of(2, year % 100) + Digits.of(6, FIRST_SUFFIX + serial.next());
    }
}
