package vn.xeploai.emulation.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.emulation.figure.AwardFigures.FigureFinding;
import vn.xeploai.emulation.figure.AwardFigures.TitleCount;
import vn.xeploai.emulation.figure.AwardFigures.TitleShare;
import vn.xeploai.emulation.figure.CrossFootRule.RatedTier;
import vn.xeploai.emulation.figure.FigureSql.RatedCount;
import vn.xeploai.emulation.figure.FigureSql.RecordedTitle;
import vn.xeploai.emulation.title.Title;
import vn.xeploai.emulation.title.Titles;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.roster.CampaignScope;
import vn.xeploai.ratings.scheme.Schemes;

@ApplicationScoped
class FigureService {
    private final CampaignScope scopes;
    private final Schemes schemes;
    private final Titles titles;
    private final FigureSql sql;
    private final Watermark watermark;

    FigureService(CampaignScope scopes, Schemes schemes, Titles titles, FigureSql sql, Watermark watermark) {
        this.scopes = scopes;
        this.schemes = schemes;
        this.titles = titles;
        this.sql = sql;
        this.watermark = watermark;
    }

    AwardFigures figures(UUID campaignId, UUID under, Instant knownAt) {
        var settled = watermark.settle(knownAt);
        var instant = settled.atOffset(ZoneOffset.UTC);
        var scope = scopes.of(campaignId, under, instant);
        var campaign = scope.campaign();
        var year = campaign.ratedPeriod().year();
        var recorded = sql.titles(campaignId, scope.unitId(), instant);
        var rule = new CrossFootRule(rated(campaign, scope.unitId(), instant), byUnit(recorded));
        List<TitleCount> figures = new ArrayList<>();
        List<FigureFinding> findings = new ArrayList<>();
        for (var one : recorded) {
            var title = titles.get(one.title(), year);
            figures.add(title(one, title, year, rule));
            findings.addAll(rule.check(one, title));
        }
        return new AwardFigures(campaignId, scope.unitId(), year, figures, findings, settled);
    }

    private static Map<UUID, Map<String, RecordedTitle>> byUnit(List<RecordedTitle> recorded) {
        return recorded.stream()
                .collect(Collectors.groupingBy(
                        RecordedTitle::unitId, Collectors.toMap(RecordedTitle::title, Function.identity())));
    }

    private Map<UUID, List<RatedTier>> rated(CampaignView campaign, UUID under, OffsetDateTime knownAt) {
        var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision());
        return sql.rated(campaign.id(), under, knownAt).stream()
                .collect(Collectors.groupingBy(
                        RatedCount::unitId,
                        Collectors.mapping(
                                one -> new RatedTier(
                                        one.subjectKind(), scheme.tier(one.subjectKind(), one.grade()), one.subjects()),
                                Collectors.toList())));
    }

    private static TitleCount title(RecordedTitle one, Title title, int year, CrossFootRule rule) {
        return new TitleCount(
                one.unitId(),
                one.title(),
                title.kind(),
                title.side(),
                title.object(),
                one.registered(),
                one.nominated(),
                one.passed(),
                one.awarded(),
                one.revoked(),
                share(one, title, year, rule));
    }

    private static TitleShare share(RecordedTitle one, Title title, int year, CrossFootRule rule) {
        var ratio = title.ratio();
        if (ratio == null || !ratio.covers(year)) return null;
        var found = ratio.ofTitles() == null
                ? rule.rated(one.unitId(), title.recipients(), ratio.ofTier())
                : rule.ofTitles(one.unitId(), ratio.ofTitles());
        var base = found.isEmpty() ? null : (Long) found.getAsLong();
        var actual = base == null || base == 0 || one.awarded() == null
                ? null
                : BigDecimal.valueOf(100 * one.awarded()).divide(BigDecimal.valueOf(base), 2, RoundingMode.HALF_UP);
        return new TitleShare(ratio.rule(), ratio.percent(), base, actual);
    }
}
