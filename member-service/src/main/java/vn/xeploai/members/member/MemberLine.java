package vn.xeploai.members.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.members.standing.StandingState;

/** The lines of a stream of members: a header, then the members in the order of their ids. */
sealed interface MemberLine {
    record Header(String line, UUID under, LocalDate on, Instant knownAt) implements MemberLine {}

    record Present(
            String line,
            UUID id,
            UUID unitId,
            String unitName,
            String fullName,
            LocalDate birthDate,
            Gender gender,
            String cardNumber,
            StandingState standing,
            LocalDate admittedOn,
            LocalDate officialOn,
            UUID temporaryUnitId)
            implements MemberLine {}
}
