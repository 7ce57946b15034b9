package vn.xeploai.members.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.members.standing.StandingState;

/** A member on a day. */
public record MemberRow(
        UUID id,
        String fullName,
        String givenName,
        LocalDate birthDate,
        Gender gender,
        byte[] identityCipher,
        String cardNumber,
        String recordNumber,
        StandingState standing,
        LocalDate admittedOn,
        LocalDate officialOn,
        UUID unitId,
        UUID temporaryUnitId,
        Instant recordedFrom) {}
