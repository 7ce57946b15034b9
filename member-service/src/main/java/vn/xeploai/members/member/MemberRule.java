package vn.xeploai.members.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xeploai.members.identity.IdentityNumber;
import vn.xeploai.members.standing.StandingRequest;
import vn.xeploai.members.standing.StandingState;
import vn.xeploai.platform.problem.Refusals;

/** Checks a member's particulars, and derives the standings that follow from them. */
final class MemberRule {
    private MemberRule() {}

    static void check(CreateMemberRequest member, Refusals refusals) {
        refusals.check(() -> inOrder("birthDate", member.birthDate(), "admittedOn", member.admittedOn()));
        refusals.check(() -> inOrder("admittedOn", member.admittedOn(), "officialOn", member.officialOn()));
        if (member.memberFrom().isBefore(member.admittedOn())) {
            refusals.add(
                    MemberRefusal.datesOutOfOrder("admittedOn", "memberFrom").at("memberFrom"));
        }
        refusals.check(() -> checkIdentity(member.identityNumber(), member.birthDate(), member.gender()));
    }

    /** Digit 4 encodes century and sex, digits 5 and 6 the year of birth. */
    static void checkIdentity(String digits, LocalDate birthDate, Gender gender) {
        if (digits != null && !new IdentityNumber(digits).fits(birthDate, gender == Gender.FEMALE)) {
            throw MemberRefusal.identityContradicts().at("identityNumber");
        }
    }

    /** Probationary from admission and official from confirmation, replaced on their days by the standings of the request. */
    static List<StandingRequest> standings(CreateMemberRequest member) {
        List<StandingRequest> standings = List.of(
                new StandingRequest(StandingState.PROBATIONARY, member.admittedOn(), member.officialOn(), null));
        if (member.officialOn() != null) {
            standings =
                    new StandingRequest(StandingState.OFFICIAL, member.officialOn(), null, null).laidOver(standings);
        }
        for (var standing : member.standingsOrNone()) {
            if (standing.from().isBefore(member.admittedOn())) {
                throw MemberRefusal.datesOutOfOrder("admittedOn", "standings.from")
                        .at("standings");
            }
            standings = standing.laidOver(standings);
        }
        return standings;
    }

    static void checkSame(UUID id, Person registered, Person person) {
        if (!registered.isSamePersonAs(person)) throw MemberRefusal.numberInUse(id);
    }

    private static void inOrder(String earlierName, LocalDate earlier, String laterName, LocalDate later) {
        if (later != null && !earlier.isBefore(later)) {
            throw MemberRefusal.datesOutOfOrder(earlierName, laterName).at(laterName);
        }
    }
}
