package vn.xeploai.emulation.eligibility;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.emulation.condition.TitleConditions;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Who can be awarded a title in a year, and where they are counted. */
interface EligibilitySql {
    /**
     * Where a recipient is counted in the award year.
     *
     * @param campaignId null if it is counted nowhere
     * @param admittedOn of a member; null if it is not known
     * @param foundedOn of a unit; null if it is not known
     */
    record Place(
            UUID recipientId,
            SubjectKind subjectKind,
            UUID campaignId,
            UUID unitId,
            LocalDate admittedOn,
            LocalDate foundedOn) {
        /** Empty if it is counted nowhere. */
        Optional<TitleConditions.Place> inTree() {
            return campaignId == null || unitId == null
                    ? Optional.empty()
                    : Optional.of(new TitleConditions.Place(campaignId, unitId));
        }

        static Place nowhere(UUID recipient) {
            return new Place(recipient, null, null, null, null, null);
        }
    }

    /** Whoever is on the roster of a campaign of the period at or below a unit; in two campaigns, in one of them. */
    String CANDIDATES =
            """
            WITH place AS MATERIALIZED (
                SELECT campaign.id AS campaign_id, below.unit_id
                FROM (
                    SELECT campaign_id, unit_id
                    FROM campaign_tree_known_at(:knownAt)
                    WHERE unit_id = :under
                    UNION ALL
                    SELECT campaign_id, NULL
                    FROM campaign_ancestors_known_at(:knownAt)
                    WHERE unit_id = :under
                ) holding
                JOIN campaign_plan campaign ON campaign.id = holding.campaign_id
                CROSS JOIN LATERAL campaign_paths(
                    campaign.id, coalesce(holding.unit_id, campaign.root_unit_id), :knownAt) below
                WHERE campaign.period = :period AND campaign.subject_kinds && :kinds::text[]
            ), counted AS (
                SELECT DISTINCT ON (entry.subject_id)
                       entry.subject_id AS recipient_id, entry.subject_kind, entry.campaign_id, entry.unit_id, entry.admitted_on
                FROM place
                JOIN roster_known_at(:knownAt) entry USING (campaign_id, unit_id)
                WHERE entry.subject_kind = ANY(:kinds) AND entry.on_roster AND (:after::uuid IS NULL OR entry.subject_id > :after)
                ORDER BY entry.subject_id, entry.campaign_id
            )
            """;

    String EVERYBODY = CANDIDATES + ", candidate AS (SELECT * FROM counted)";
    /** Nobody is left out who has enough of the years; what has changed since the instant or the day may be one of them. */
    String NEAR = CANDIDATES
            + """
                    , best AS MATERIALIZED (
                        SELECT scheme_id, scheme_revision, grade
                        FROM unnest(:schemes, :revisions, :grades) AS best(scheme_id, scheme_revision, grade)
                    ), candidate AS (
                        SELECT counted.*
                        FROM counted
                        WHERE counted.recipient_id = ANY(:recognised) OR counted.recipient_id IN (
                            SELECT rating.subject_id
                            FROM counted near
                            JOIN rating_subject rating ON rating.subject_id = near.recipient_id AND rating.subject_kind = ANY(:rowKinds)
                            JOIN campaign_plan campaign ON campaign.id = rating.campaign_id AND campaign.period = ANY(:periods)
                            JOIN rating_now now ON now.rating_id = rating.id
                            LEFT JOIN best
                              ON best.scheme_id = campaign.scheme_id AND best.scheme_revision = campaign.scheme_revision
                             AND best.grade = now.grade
                            WHERE now.changed_at > :knownAt OR now.decided_on > :on
                               OR (best.grade IS NOT NULL AND now.state IN ('DECIDED', 'PUBLISHED')
                                   AND (:distinction::text IS NULL OR now.distinction = :distinction))
                            GROUP BY rating.subject_id
                            HAVING count(*) >= :least)
                    )
                    """;

    String PLACES =
            """
            SELECT candidate.*, unit.founded_on
            FROM (SELECT * FROM candidate ORDER BY recipient_id LIMIT :rows) candidate
            LEFT JOIN campaign_tree_known_at(:knownAt) unit
              ON unit.campaign_id = candidate.campaign_id AND unit.unit_id = candidate.recipient_id
            ORDER BY candidate.recipient_id
            """;

    @SqlQuery(EVERYBODY + PLACES)
    List<Place> everybody(@BindMethods Roster roster, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery(EVERYBODY + "SELECT count(*) FROM candidate")
    long count(@BindMethods Roster roster, OffsetDateTime knownAt, UUID after);

    /** Of those the ones that are near enough to a row of years. */
    @SqlQuery(NEAR + PLACES)
    List<Place> near(
            @BindMethods Roster roster,
            @BindMethods Row row,
            LocalDate on,
            OffsetDateTime knownAt,
            UUID after,
            int rows);

    /** Whose recipients are asked about. Public, since Jdbi binds the methods of public types only. */
    public record Roster(UUID under, String period, String[] kinds) {}

    /**
     * A row of years of which recipients have some at least. Public, since Jdbi binds the methods of public types only.
     *
     * @param recognised recipients who may have fewer, since years of theirs are recognised
     */
    public record Row(
            int least,
            String[] periods,
            String[] rowKinds,
            String distinction,
            String[] schemes,
            Integer[] revisions,
            String[] grades,
            UUID[] recognised) {}

    /** Where given recipients are counted; those that are counted nowhere are left out. */
    @SqlQuery(
            """
            SELECT DISTINCT ON (entry.subject_id)
                   entry.subject_id AS recipient_id, entry.subject_kind, entry.campaign_id, entry.unit_id, entry.admitted_on,
                   unit.founded_on
            FROM rating_subject subject
            JOIN campaign_plan campaign ON campaign.id = subject.campaign_id AND campaign.period = :period
            JOIN roster_known_at(:knownAt) entry ON entry.rating_id = subject.id AND entry.on_roster
            LEFT JOIN campaign_tree_known_at(:knownAt) unit
              ON unit.campaign_id = entry.campaign_id AND unit.unit_id = entry.subject_id
            WHERE subject.subject_id = ANY(:recipients) AND subject.subject_kind = ANY(:kinds)
            ORDER BY entry.subject_id, entry.campaign_id
            """)
    List<Place> places(Collection<UUID> recipients, @BindMethods Roster roster, OffsetDateTime knownAt);
}
