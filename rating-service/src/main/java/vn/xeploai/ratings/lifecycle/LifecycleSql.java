package vn.xeploai.ratings.lifecycle;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The subjects of a campaign that is closed or handed over, and the campaigns that may receive them. */
interface LifecycleSql {
    String UNDECIDED =
            """
            WHERE campaign_id = :campaign AND state NOT IN ('DECIDED', 'PUBLISHED', 'NOT_RATED', 'OFF_ROSTER')
            """;

    /** The open campaign that rates a kind of subjects in a unit. */
    record Receiver(UUID unitId, SubjectKind subjectKind, UUID campaignId) {}

    /** @param most null for all */
    @SqlQuery("SELECT rating_id, subject_kind, subject_id, unit_id FROM rating_now " + UNDECIDED
            + "ORDER BY rating_id LIMIT :most")
    List<CloseResponse.UndecidedSubject> undecided(UUID campaign, Integer most);

    @SqlQuery("SELECT subject_kind, sum(subjects) AS subjects FROM tally_now " + UNDECIDED + "GROUP BY subject_kind")
    @KeyColumn("subject_kind")
    @ValueColumn("subjects")
    Map<SubjectKind, Long> countUndecided(UUID campaign);

    default CloseResponse.UndecidedSubjects undecidedSubjects(UUID campaign, int shown) {
        Map<SubjectKind, Long> byKind = new EnumMap<>(SubjectKind.class);
        byKind.putAll(countUndecided(campaign));
        var total = byKind.values().stream().mapToLong(Long::longValue).sum();
        return new CloseResponse.UndecidedSubjects(total, byKind, undecided(campaign, shown));
    }

    /** For each of the units and kinds the open campaign of the same period and track that rates it, the latest if there are several. */
    @SqlQuery(
            """
            SELECT DISTINCT ON (copy.unit_id, asked.subject_kind) copy.unit_id, asked.subject_kind, other.id AS campaign_id
            FROM (SELECT DISTINCT unit_id, subject_kind FROM unnest(:units, :kinds) AS leaving(unit_id, subject_kind)) asked
            JOIN campaign_tree copy ON copy.unit_id = asked.unit_id
            JOIN campaign_known_at('infinity') other ON other.id = copy.campaign_id
            WHERE other.state = 'OPEN' AND other.id <> :campaign.id AND other.period = :campaign.period
              AND other.track = :campaign.track AND asked.subject_kind = ANY(other.subject_kinds)
            ORDER BY copy.unit_id, asked.subject_kind, other.id DESC
            """)
    List<Receiver> receivers(@BindMethods("campaign") CampaignView campaign, UUID[] units, String[] kinds);

    @SqlQuery(
            "SELECT EXISTS (SELECT FROM succession WHERE campaign_id = :campaign AND reorganisation_id = :reorganisation)")
    boolean isRecorded(UUID campaign, UUID reorganisation);

    /** The subjects that an act handed over, read as of the act, which makes the answer the same for ever. */
    @SqlQuery(
            """
            SELECT handed_to AS campaign_id, subject_kind, count(*) AS count
            FROM roster_known_at(:at)
            WHERE campaign_id = :campaign AND recorded_from = :at AND handed_to IS NOT NULL
            GROUP BY handed_to, subject_kind
            ORDER BY handed_to, subject_kind
            """)
    List<SuccessionResponse.HandedOver> handedOver(UUID campaign, Instant at);

    @SqlQuery(
            """
            SELECT subject_kind, state, count(*) AS count
            FROM rating_known_at(:at)
            WHERE campaign_id = :campaign AND state <> 'OFF_ROSTER'
            GROUP BY subject_kind, state
            ORDER BY subject_kind, state
            """)
    List<SuccessionResponse.Stayed> stayed(UUID campaign, Instant at);
}
