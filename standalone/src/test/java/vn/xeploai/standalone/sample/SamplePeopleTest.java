package vn.xeploai.standalone.sample;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Person.Gender;
import vn.xeploai.standalone.province.Standing.State;

class SamplePeopleTest {
    private static final SampleData SAMPLE = SampleData.generate();
    private static final List<Member> MEMBERS = SAMPLE.members();

    @Test
    void identityNumbersAreValid() {
        for (var member : MEMBERS) {
            var number = member.person().identityNumber();
            var born = member.person().birthDate().getYear();
            var century = born / 100 - 19;

            assertTrue(number.matches("\\d{12}"), number);
            assertEquals(
                    century * 2 + (member.person().gender() == Gender.FEMALE ? 1 : 0), number.charAt(3) - '0', number);
            assertEquals(born % 100, Integer.parseInt(number.substring(4, 6)), number);
        }
    }

    @Test
    void numbersAreUnique() {
        assertUnique(member -> member.person().identityNumber());
        assertUnique(Member::key);
        assertUnique(Member::cardNumber);
    }

    @Test
    void cardAndRecordNumbersHaveTheirForm() {
        for (var member : MEMBERS) {
            assertTrue(member.key().matches("\\d{6}[A-Z]{1,3}"), member.key());
            assertTrue(member.cardNumber().matches("\\d{8}"), member.cardNumber());
        }
    }

    @Test
    void datesAreInOrder() {
        for (var member : MEMBERS) {
            var begins = SAMPLE.facts().begins();

            assertNotAfter(member.person().birthDate().plusYears(18), member.admittedOn());
            assertNotAfter(member.admittedOn().plusYears(1), member.officialOn());
            assertEquals(member.admittedOn().isBefore(begins) ? begins : member.admittedOn(), member.memberFrom());
            member.posts().forEach(post -> assertNotAfter(member.memberFrom(), post.from()));
        }
    }

    @Test
    void exemptSuspendedAndFormerMembersWereOfficialMembersAndHoldNoPost() {
        for (var member : MEMBERS) {
            for (var standing : member.standings()) {
                assertNotAfter(member.officialOn(), standing.from());
                assertNotAfter(member.memberFrom(), standing.from());
                assertTrue(standing.to() == null || standing.from().isBefore(standing.to()));
            }
            assertTrue(member.standings().size() <= 1);
            assertTrue(member.standings().isEmpty() || member.posts().isEmpty());
        }
    }

    @Test
    void formerMembersNoLongerCount() {
        var gone = MEMBERS.stream()
                .filter(member -> member.standings().stream()
                        .anyMatch(standing -> !standing.state().isCounted()))
                .toList();

        assertFalse(gone.isEmpty());
        for (var member : gone) {
            var left = member.standings().get(0).from();
            assertTrue(member.countsOn(left.minusDays(1)));
            assertFalse(member.countsOn(left));
            assertFalse(member.countsOn(LocalDate.of(2025, 12, 31)));
        }
    }

    @Test
    void everyStandingOccursInTheYearsOfTheSample() {
        var seen = SAMPLE.campaigns().stream()
                .map(campaign -> LocalDate.of(campaign.year(), 12, 31))
                .flatMap(day -> MEMBERS.stream().map(member -> member.stateOn(day)))
                .filter(standing -> standing != null)
                .collect(toSet());

        assertEquals(List.of(State.values()).stream().collect(toSet()), seen);
    }

    private static void assertUnique(Function<Member, String> number) {
        assertEquals(MEMBERS.size(), MEMBERS.stream().map(number).distinct().count());
    }

    private static void assertNotAfter(LocalDate earlier, LocalDate later) {
        assertFalse(earlier.isAfter(later), earlier + " is after " + later);
    }
}
