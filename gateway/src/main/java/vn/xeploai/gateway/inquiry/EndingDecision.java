package vn.xeploai.gateway.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.xeploai.gateway.source.UnitHistory;

/** The paper by which a unit ended. */
record EndingDecision(String number, LocalDate date) {

    /** @param knownAt null for what is believed now */
    static Optional<EndingDecision> of(UnitHistory history, LocalDate endedOn, Instant knownAt) {
        return history.versions().stream()
                .filter(version -> version.knownAt(knownAt) && endedOn.equals(version.validTo()))
                .filter(version -> version.documentNumber() != null)
                .map(version -> new EndingDecision(version.documentNumber(), version.documentDate()))
                .findFirst();
    }
}
