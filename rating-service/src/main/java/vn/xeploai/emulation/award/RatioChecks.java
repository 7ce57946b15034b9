package vn.xeploai.emulation.award;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.emulation.award.RatioChecks.RatioSql.RatedCount;
import vn.xeploai.emulation.title.Title;
import vn.xeploai.emulation.title.Title.TitleRatio;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.roster.CampaignTree;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Whether a document awards a title to a greater share than the award year allows (V15, V28): of those at or below the awarding unit who hold
 * the titles of the base, or are rated so, by documents until its own day. None is checked where the campaign does not hold that unit, or
 * where nobody there is rated.
 */
@Singleton
class RatioChecks {
    private static final Label TOO_MANY = new Label("Vượt tỷ lệ được tặng", "More than the share that may be awarded");

    private final RatioSql sql;
    private final CampaignTree tree;
    private final Campaigns campaigns;
    private final Schemes schemes;
    private final Acts acts;

    RatioChecks(RatioSql sql, CampaignTree tree, Campaigns campaigns, Schemes schemes, Acts acts) {
        this.sql = sql;
        this.tree = tree;
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.acts = acts;
    }

    interface RatioSql {
        /** Who was awarded one of the titles until a day, of a campaign at or below a unit. */
        @SqlQuery(
                """
                SELECT DISTINCT known.recipient_id
                FROM campaign_paths(:campaign, :unit, 'infinity') place
                JOIN emulation.award_known_at('infinity') known ON known.campaign_id = :campaign AND known.unit_id = place.unit_id
                WHERE known.title = ANY(:titles) AND NOT known.revoked AND known.decided_on <= :on
                """)
        List<UUID> holders(UUID campaign, UUID unit, String[] titles, LocalDate on);

        record RatedCount(SubjectKind subjectKind, String grade, long subjects) {}

        /** How many are rated until a day, by their grades of that day, of a campaign at or below a unit. */
        @SqlQuery(
                """
                SELECT rating.subject_kind, coalesce(before.grade, rating.grade) AS grade, count(*) AS subjects
                FROM campaign_units_below(:unit, 'infinity') below
                JOIN rating_now rating ON rating.campaign_id = below.campaign_id AND rating.unit_id = below.unit_id
                LEFT JOIN LATERAL decision_before(rating.rating_id, rating.decided_on, :on, 'infinity') before ON true
                WHERE below.campaign_id = :campaign AND rating.subject_kind = ANY(:kinds) AND rating.state IN ('DECIDED', 'PUBLISHED')
                  AND coalesce(before.decided_on, rating.decided_on) <= :on
                GROUP BY rating.subject_kind, coalesce(before.grade, rating.grade)
                """)
        List<RatedCount> rated(UUID campaign, UUID unit, String[] kinds, LocalDate on);
    }

    /** Two documents at once cannot both take what is left of a share. */
    void lock(RecordAwardsRequest request, List<AwardLine> lines) {
        if (request.campaignId() != null && lines.stream().anyMatch(RatioChecks::hasShare))
            acts.lockNamed("award shares of " + request.campaignId());
    }

    List<AwardFinding> check(RecordAwardsRequest request, List<AwardLine> lines) {
        List<AwardFinding> findings = new ArrayList<>();
        if (request.campaignId() == null || !tree.holds(request.campaignId(), request.awardingUnitId()))
            return findings;
        lines.stream()
                .filter(RatioChecks::hasShare)
                .collect(Collectors.groupingBy(AwardLine::title))
                .values()
                .forEach(group -> findings.addAll(
                        check(request, group, group.get(0).candidate().title().ratio())));
        return findings;
    }

    private static boolean hasShare(AwardLine line) {
        var ratio = line.candidate().title().ratio();
        return ratio != null && ratio.covers(line.awardYear());
    }

    private List<AwardFinding> check(RecordAwardsRequest request, List<AwardLine> group, TitleRatio ratio) {
        var base = ratio.ofTitles() == null
                ? rated(request, group.get(0).candidate().title())
                : holders(request, ratio.ofTitles()).size();
        if (base == 0 && ratio.ofTitles() == null) return List.of();
        var held = holders(request, List.of(group.get(0).title()));
        var added =
                group.stream().map(line -> line.candidate().recipient().id()).filter(id -> !held.contains(id));
        var awarded = held.size() + added.count();
        if (awarded <= ratio.most(base)) return List.of();
        return group.stream().map(line -> finding(line, ratio, base, awarded)).toList();
    }

    private List<UUID> holders(RecordAwardsRequest request, List<String> titles) {
        return sql.holders(
                request.campaignId(),
                request.awardingUnitId(),
                titles.toArray(String[]::new),
                request.document().date());
    }

    private long rated(RecordAwardsRequest request, Title title) {
        var campaign = campaigns.get(request.campaignId());
        var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision());
        var kinds = title.recipients().stream().map(Enum::name).toArray(String[]::new);
        return sql
                .rated(
                        campaign.id(),
                        request.awardingUnitId(),
                        kinds,
                        request.document().date())
                .stream()
                .filter(one -> scheme.tier(one.subjectKind(), one.grade())
                        == title.ratio().ofTier())
                .mapToLong(RatedCount::subjects)
                .sum();
    }

    private static AwardFinding finding(AwardLine line, TitleRatio ratio, long base, long awarded) {
        return new AwardFinding(
                ratio.rule(),
                line.candidate().title().regime(),
                ratio.legalBasis().text(),
                ratio.severity(),
                line.field(),
                line.candidate().recipient(),
                line.title(),
                "≤ %d (%d %% × %d)".formatted(ratio.most(base), ratio.percent(), base),
                String.valueOf(awarded),
                TOO_MANY);
    }
}
