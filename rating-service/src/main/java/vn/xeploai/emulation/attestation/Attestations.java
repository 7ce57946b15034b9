package vn.xeploai.emulation.attestation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.xeploai.emulation.title.AsOf;

/** What is attested about recipients, and which years in a row are recognised. */
@Singleton
public class Attestations {
    private final AttestationSql sql;

    Attestations(AttestationSql sql) {
        this.sql = sql;
    }

    /** Years in a row that an awarding body recognised by a document of a day. */
    public record RecognisedYears(UUID recipientId, UUID id, int fromYear, int toYear, LocalDate day)
            implements AsOf.Dated {
        public boolean covers(int year) {
            return fromYear <= year && year <= toYear;
        }
    }

    public record AttestedFact(UUID recipientId, UUID id, String what, boolean met, LocalDate day)
            implements AsOf.Dated {}

    /** For a title. */
    public List<RecognisedYears> recognised(Collection<UUID> recipients, String title, OffsetDateTime knownAt) {
        return sql.recognised(recipients, title, knownAt);
    }

    /** Of whom any years in a row are recognised for a title. */
    public List<UUID> recognised(String title, OffsetDateTime knownAt) {
        return sql.recognised(title, knownAt);
    }

    /** Of an award year, the latest last. */
    public List<AttestedFact> attested(Collection<UUID> recipients, int awardYear, OffsetDateTime knownAt) {
        return sql.attested(recipients, awardYear, knownAt);
    }
}
