package vn.xeploai.ratings.roster;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The fields of member-service's roster lines that a campaign needs; which of them are set depends on {@code line}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RosterLine(
        String line,
        Instant knownAt,
        UUID id,
        UUID parentId,
        String kind,
        String type,
        String partyLevel,
        LocalDate foundedOn,
        UUID unitId,
        String standing,
        LocalDate admittedOn,
        UUID temporaryUnitId,
        UUID memberId,
        String side,
        boolean leader) {}
