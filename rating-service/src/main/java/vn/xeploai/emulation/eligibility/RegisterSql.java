package vn.xeploai.emulation.eligibility;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.emulation.title.AsOf;
import vn.xeploai.emulation.title.InitiativeScope;
import vn.xeploai.ratings.discipline.DisciplineForm;

/** What other registers have about recipients. */
interface RegisterSql {
    /** A record about a recipient. */
    record Entry(UUID recipientId, UUID id, LocalDate day) implements AsOf.Dated {}

    /** Complaints that were received by a day and were not concluded on it. */
    @SqlQuery(
            """
            SELECT subject_id AS recipient_id, id, received_on AS day
            FROM complaint_known_at(:knownAt)
            WHERE subject_id = ANY(:recipients) AND received_on <= :on AND (state NOT IN ('DECIDED', 'REJECTED') OR since > :on)
            ORDER BY id
            """)
    List<Entry> openComplaints(Collection<UUID> recipients, LocalDate on, OffsetDateTime knownAt);

    record DisciplineEntry(UUID recipientId, UUID id, DisciplineForm form, LocalDate day) implements AsOf.Dated {}

    String OF_YEAR =
            """
            cancelled_on IS NULL AND decided_on <= :on AND coalesce(used_in_year, extract(year FROM decided_on)::integer) = :year
            """;

    @SqlQuery(
            "SELECT subject_id AS recipient_id, id, form, decided_on AS day FROM discipline_known_at(:knownAt) WHERE subject_id = ANY(:recipients) AND "
                    + OF_YEAR)
    List<DisciplineEntry> disciplines(Collection<UUID> recipients, int year, LocalDate on, OffsetDateTime knownAt);

    /** Of persons, for what they did in the units or below. */
    @SqlQuery(
            """
            SELECT wanted.id AS recipient_id, known.id, known.form, known.decided_on AS day
            FROM unnest(:units, :campaigns) wanted(id, campaign_id)
            CROSS JOIN LATERAL campaign_paths(wanted.campaign_id, wanted.id, :knownAt) below
            JOIN discipline_known_at(:knownAt) known ON known.committed_in = below.unit_id
            WHERE known.subject_kind IN ('MEMBER', 'LEADER', 'OFFICIAL') AND
            """
                    + OF_YEAR)
    List<DisciplineEntry> disciplinesWithin(
            UUID[] units, UUID[] campaigns, int year, LocalDate on, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT recipient_id, id, registered_on AS day
            FROM emulation.registration_known_at(:knownAt)
            WHERE recipient_id = ANY(:recipients) AND award_year = :year AND title = :title AND cancellation_reason IS NULL
            """)
    List<Entry> registrations(Collection<UUID> recipients, int year, String title, OffsetDateTime knownAt);

    /** The campaigns in which somebody registered for the title, so that it is known who did not. */
    @SqlQuery(
            """
            SELECT DISTINCT campaign_id
            FROM emulation.registration_known_at(:knownAt)
            WHERE campaign_id = ANY(:campaigns) AND title = :title AND cancellation_reason IS NULL
            """)
    List<UUID> registered(Collection<UUID> campaigns, String title, OffsetDateTime knownAt);

    record InitiativeEntry(UUID recipientId, UUID id, int year, InitiativeScope scope, LocalDate day)
            implements AsOf.Dated {}

    @SqlQuery(
            """
            SELECT author.member_id AS recipient_id, known.id, known.year, known.scope, known.recognised_on AS day
            FROM emulation.initiative_author author
            JOIN emulation.initiative_known_at(:knownAt) known ON known.id = author.initiative_id
            WHERE author.member_id = ANY(:recipients) AND known.year <= :year AND known.cancellation_reason IS NULL
            ORDER BY known.year, known.id
            """)
    List<InitiativeEntry> initiatives(Collection<UUID> recipients, int year, OffsetDateTime knownAt);

    /** That somebody of a campaign has an initiative of a year and a scope. */
    record InitiativeIn(UUID campaignId, int year, InitiativeScope scope) {}

    /** Where any initiative is recorded, so that it is known who of the same campaign has none. */
    @SqlQuery(
            """
            SELECT DISTINCT author.campaign_id, known.year, known.scope
            FROM rating_subject author
            JOIN emulation.initiative_author ON initiative_author.member_id = author.subject_id
            JOIN emulation.initiative_known_at(:knownAt) known ON known.id = initiative_author.initiative_id
            WHERE author.campaign_id = ANY(:campaigns) AND known.year <= :year AND known.cancellation_reason IS NULL
            """)
    List<InitiativeIn> initiativesIn(Collection<UUID> campaigns, int year, OffsetDateTime knownAt);

    record ClusterEntry(UUID recipientId, UUID id, int place, LocalDate day) implements AsOf.Dated {}

    @SqlQuery(
            """
            SELECT known.unit_id AS recipient_id, known.cluster_id AS id, known.place, act.document_date AS day
            FROM emulation.cluster_place_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            WHERE known.unit_id = ANY(:recipients) AND known.award_year = :year
            """)
    List<ClusterEntry> clusterPlaces(Collection<UUID> recipients, int year, OffsetDateTime knownAt);
}
