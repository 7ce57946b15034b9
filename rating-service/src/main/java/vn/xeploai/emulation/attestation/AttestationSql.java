package vn.xeploai.emulation.attestation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.emulation.attestation.Attestations.AttestedFact;
import vn.xeploai.emulation.attestation.Attestations.RecognisedYears;

/** Attestations as recorded at an instant. */
interface AttestationSql {
    String ROW =
            """
            SELECT known.*, act.document_number, act.document_date
            FROM emulation.attestation_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            """;
    String LISTED =
            """
            WHERE (:what::text IS NULL OR known.what = :what)
              AND (:year::integer IS NULL OR :year BETWEEN known.from_year AND known.to_year)
              AND (:recipient::uuid IS NULL OR known.recipient_id = :recipient)
              AND (:cancelled::boolean IS NULL OR (known.cancellation_reason IS NOT NULL) = :cancelled)
            """;

    @SqlQuery(ROW + "WHERE known.id = :id")
    Optional<AttestationSummary> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery(ROW + "WHERE known.act_id = :act ORDER BY known.id")
    List<AttestationSummary> ofAct(UUID act, OffsetDateTime knownAt);

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<AttestationSummary> page(@BindMethods AttestationFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM emulation.attestation_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods AttestationFilter filter, OffsetDateTime knownAt);

    /** Those that count by which a document says the same of its recipients, of the same day. */
    @SqlQuery(
            """
            SELECT known.id
            FROM emulation.attestation_known_at('infinity') known
            JOIN unnest(:recipients, :met) said(recipient_id, met)
              ON said.recipient_id = known.recipient_id AND said.met = known.met
            WHERE known.what = :what AND known.from_year = :year AND known.attesting_unit_id = :unit AND known.attested_on = :on
              AND known.cancellation_reason IS NULL
            ORDER BY known.id
            """)
    List<UUID> same(@BindMethods SameAttestations said);

    /** What a document attests. Public, since Jdbi binds the methods of public types only. */
    public record SameAttestations(String what, int year, UUID unit, LocalDate on, UUID[] recipients, Boolean[] met) {
        static SameAttestations of(RecordAttestationsRequest request) {
            return new SameAttestations(
                    request.what(),
                    request.awardYear(),
                    request.attestingUnitId(),
                    request.attestedOn(),
                    request.items().stream().map(item -> item.recipient().id()).toArray(UUID[]::new),
                    request.items().stream()
                            .map(RecordAttestationsRequest.Item::met)
                            .toArray(Boolean[]::new));
        }
    }

    /** Those that count by which all of these years are recognised already. */
    @SqlQuery(
            """
            SELECT id
            FROM emulation.attestation_known_at('infinity')
            WHERE recipient_id = :recipient AND what = 'STREAK' AND title = :title AND from_year <= :fromYear AND to_year >= :toYear
              AND cancellation_reason IS NULL
            ORDER BY id
            """)
    List<UUID> covering(UUID recipient, String title, int fromYear, int toYear);

    @SqlQuery(
            """
            SELECT recipient_id, id, from_year, to_year, attested_on AS day
            FROM emulation.attestation_known_at(:knownAt)
            WHERE recipient_id = ANY(:recipients) AND what = 'STREAK' AND title = :title AND cancellation_reason IS NULL
            ORDER BY id
            """)
    List<RecognisedYears> recognised(Collection<UUID> recipients, String title, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT DISTINCT recipient_id
            FROM emulation.attestation_known_at(:knownAt)
            WHERE what = 'STREAK' AND title = :title AND cancellation_reason IS NULL
            """)
    List<UUID> recognised(String title, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT recipient_id, id, what, met, attested_on AS day
            FROM emulation.attestation_known_at(:knownAt)
            WHERE recipient_id = ANY(:recipients) AND from_year = :year AND what <> 'STREAK' AND cancellation_reason IS NULL
            ORDER BY attested_on, id
            """)
    List<AttestedFact> attested(Collection<UUID> recipients, int year, OffsetDateTime knownAt);
}
