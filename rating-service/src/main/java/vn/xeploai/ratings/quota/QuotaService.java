package vn.xeploai.ratings.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.group.GroupFindings;
import vn.xeploai.ratings.group.GroupService;
import vn.xeploai.ratings.quota.Distribution.DistributionRow;
import vn.xeploai.ratings.quota.QuotaSql.QuotaRow;
import vn.xeploai.ratings.quota.SimulationResponse.SimulatedGroup;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Explains quotas to readers. Nothing here locks or writes. */
@ApplicationScoped
class QuotaService {
    private final Campaigns campaigns;
    private final Schemes schemes;
    private final Ratings ratings;
    private final GroupService groups;
    private final Quotas quotas;
    private final QuotaSql sql;
    private final Watermark watermark;
    private final Days days;

    QuotaService(
            Campaigns campaigns,
            Schemes schemes,
            Ratings ratings,
            GroupService groups,
            Quotas quotas,
            QuotaSql sql,
            Watermark watermark,
            Days days) {
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.ratings = ratings;
        this.groups = groups;
        this.quotas = quotas;
        this.sql = sql;
        this.watermark = watermark;
        this.days = days;
    }

    /**
     * @param asked null for the latest settled instant
     * @throws vn.xeploai.platform.problem.Refusal 409 {@code known-at-not-settled}, 422 {@code unit-not-in-campaign}
     */
    QuotaResponse get(QuotaFilter filter, Instant asked) {
        var campaign = campaigns.get(filter.campaign());
        var under = filter.underIn(campaign);
        var settled = watermark.settle(asked);
        var knownAt = settled.atOffset(ZoneOffset.UTC);
        var rows = sql.under(campaign.id(), under, knownAt);
        if (rows.isEmpty() && !sql.hasUnit(campaign.id(), under, knownAt)) throw QuotaRefusal.unitNotInCampaign(under);
        var found = quotas.of(campaign, knownAt);
        var day = settled.atZone(Days.ZONE).toLocalDate();
        var report = new QuotaReport(found, day, under, filter.asked(), groups.names(campaign.id(), knownAt));
        rows.forEach(report::add);
        return new QuotaResponse(
                campaign.id(),
                under,
                settled,
                filter.asked(),
                report.groups(),
                report.aggregates(),
                GroupFindings.of(
                        found.scheme(), rows.stream().flatMap(QuotaRow::misfits).toList()),
                GroupFindings.counts(found.scheme(), misplaced(rows)));
    }

    private static Map<SubjectKind, Integer> misplaced(List<QuotaRow> rows) {
        return rows.stream()
                .filter(row -> !row.misplaced().isEmpty())
                .collect(Collectors.groupingBy(
                        row -> row.place().subjectKind(), Collectors.summingInt(QuotaRow::subjects)));
    }

    /** @throws QuotaRefusal 422 {@code unit-not-in-campaign} */
    Distribution distribution(QuotaFilter filter) {
        var campaign = campaigns.get(filter.campaign());
        var under = filter.underIn(campaign);
        if (!sql.hasUnit(campaign.id(), under)) throw QuotaRefusal.unitNotInCampaign(under);
        var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision());
        record Line(UUID unitId, SubjectKind kind) {}
        var lines = new LinkedHashMap<Line, TierCounter>();
        for (var row : sql.grades(campaign.id(), under)) {
            lines.computeIfAbsent(new Line(row.unitId(), row.subjectKind()), line -> new TierCounter())
                    .add(scheme.tier(row.subjectKind(), row.grade()), row.subjects());
        }
        return new Distribution(
                campaign.id(),
                under,
                lines.entrySet().stream()
                        .map(line -> DistributionRow.of(
                                line.getKey().unitId(),
                                line.getKey().kind(),
                                line.getValue().counts()))
                        .toList());
    }

    /**
     * What the quotas would report of grades that nobody has given, in a document of today.
     *
     * @throws QuotaRefusal 422 {@code simulation-invalid}
     */
    SimulationResponse simulate(SimulationRequest request) {
        var campaign = campaigns.get(request.campaign());
        var ids = request.ids(ratings.find(request.campaign(), request.subjects()));
        var touched = quotas.of(campaign, ids.stream().filter(Objects::nonNull).toList(), days.today());
        var scheme = touched.scheme();
        var faults = request.faults(ids, touched.ratings(), scheme);
        if (!faults.isEmpty()) throw QuotaRefusal.simulationInvalid(faults);
        var grades = new HashMap<UUID, RatingGrade>();
        for (var at = 0; at < ids.size(); at++)
            grades.put(ids.get(at), request.changes().get(at).ratingGrade());
        var changes = quotas.changes(campaign, touched, grades).stream()
                .map(change -> SimulatedGroup.of(scheme.id(), change))
                .sorted(Comparator.comparing(
                        group -> group.unitId().toString() + group.subjectKind() + group.groupId()))
                .toList();
        return new SimulationResponse(campaign.id(), changes.stream().anyMatch(SimulatedGroup::refused), changes);
    }
}
