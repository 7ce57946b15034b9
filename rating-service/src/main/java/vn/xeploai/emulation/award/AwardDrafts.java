package vn.xeploai.emulation.award;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.xeploai.emulation.award.AwardingBodies.Place;
import vn.xeploai.emulation.award.RecordAwardsRequest.AwardItem;
import vn.xeploai.emulation.recipient.Candidate;
import vn.xeploai.emulation.recipient.Recipients;
import vn.xeploai.emulation.recipient.Recipients.Rewarded;
import vn.xeploai.emulation.title.TitleKind;
import vn.xeploai.emulation.title.Titles;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.register.UnitDirectory;
import vn.xeploai.ratings.roster.CampaignTree;
import vn.xeploai.ratings.roster.Subjects;
import vn.xeploai.ratings.scheme.Subject;

/** Reads a document: what its lines name, in the award year and on the day of the document. */
@Singleton
class AwardDrafts {
    private final Campaigns campaigns;
    private final CampaignTree tree;
    private final UnitDirectory units;
    private final Subjects subjects;
    private final Recipients recipients;
    private final Titles titles;
    private final BaseSalary salary;
    private final AwardingBodies bodies;

    AwardDrafts(
            Campaigns campaigns,
            CampaignTree tree,
            UnitDirectory units,
            Subjects subjects,
            Recipients recipients,
            Titles titles,
            BaseSalary salary,
            AwardingBodies bodies) {
        this.campaigns = campaigns;
        this.tree = tree;
        this.units = units;
        this.subjects = subjects;
        this.recipients = recipients;
        this.titles = titles;
        this.salary = salary;
        this.bodies = bodies;
    }

    /**
     * Whether the document can be read at all. May ask member-service.
     *
     * @throws vn.xeploai.platform.problem.Refusal 422 {@code award-campaign-missing}, {@code award-items-invalid}, {@code award-body-unknown},
     *     {@code conduct-subject-unknown}, 503 {@code member-service-unavailable}
     */
    void check(RecordAwardsRequest request) {
        if (request.campaignId() == null && request.refusable()) throw AwardRefusal.campaignMissing();
        var errors = new ArrayList<FieldError>();
        for (var at = 0; at < request.items().size(); at++)
            check(request, request.items().get(at), "items[%d].".formatted(at), errors);
        if (!errors.isEmpty()) throw AwardRefusal.itemsInvalid(errors);
        requireExisting(request);
        if (request.campaignId() != null) return;
        requireKnown(request.items());
    }

    private static void check(RecordAwardsRequest request, AwardItem item, String line, List<FieldError> errors) {
        var inCampaign = request.campaignId() != null;
        if (inCampaign && (item.awardYear() != null || item.unitId() != null))
            errors.add(new FieldError(line + "awardYear", "award-year-of-campaign", null));
        if (!inCampaign && (item.awardYear() == null || item.unitId() == null))
            errors.add(new FieldError(line + "awardYear", "award-year-missing", null));
        if (item.achievement() != null && !item.achievement().isComplete())
            errors.add(new FieldError(line + "achievement", "achievement-incomplete", null));
    }

    private void requireExisting(RecordAwardsRequest request) {
        var body = request.awardingUnitId();
        if (tree.hasEverHeld(body)) return;
        if (request.campaignId() != null
                && tree.aboveRoot(request.campaignId(), OffsetDateTime.MAX).contains(body)) return;
        if (units.history(body).isEmpty()) throw AwardRefusal.bodyUnknown(body);
    }

    private void requireKnown(List<AwardItem> items) {
        var named = new LinkedHashMap<String, Subject>();
        for (var at = 0; at < items.size(); at++) {
            var item = items.get(at);
            named.put("items[%d].recipient.id".formatted(at), item.recipient().subject());
            named.put("items[%d].unitId".formatted(at), Subjects.anyUnit(item.unitId()));
        }
        subjects.requireKnown(named);
    }

    /**
     * The lines of the document.
     *
     * @throws vn.xeploai.platform.problem.Refusal 422 {@code recipients-invalid}, {@code award-year-not-whole}, {@code award-items-invalid}
     */
    List<AwardLine> draw(RecordAwardsRequest request) {
        if (request.campaignId() == null) {
            var candidates = recipients.candidatesElsewhere(request.items());
            return lines(request, candidates, null);
        }
        var campaign = campaigns.opened(request.campaignId());
        return lines(
                request,
                recipients.candidates(campaign, request.items()),
                campaign.ratedPeriod().year());
    }

    private List<AwardLine> lines(RecordAwardsRequest request, List<Candidate> candidates, Integer year) {
        var lines = IntStream.range(0, candidates.size())
                .mapToObj(at -> line(request, at, candidates.get(at), year))
                .toList();
        var errors = new ArrayList<FieldError>();
        for (var line : lines)
            if (line.item().achievement() != null && line.candidate().title().kind() != TitleKind.FORM)
                errors.add(new FieldError(line.field() + ".achievement", "achievement-of-title", null));
        for (var at : recipients.unknownAchievements(lines.stream()
                .map(line ->
                        new Rewarded(line.candidate().recipient(), line.item().achievement()))
                .toList()))
            errors.add(new FieldError("items[%d].achievement.id".formatted(at), "achievement-unknown", null));
        if (!errors.isEmpty()) throw AwardRefusal.itemsInvalid(errors);
        return lines;
    }

    private AwardLine line(RecordAwardsRequest request, int at, Candidate candidate, Integer year) {
        var item = request.items().get(at);
        var day = request.document().date();
        var onDay = titles.on(item.title(), day).orElse(null);
        return new AwardLine(
                at,
                item,
                candidate,
                year == null ? item.awardYear() : year,
                onDay,
                onDay == null ? null : salary.times(onDay.money(), day));
    }

    /** Of each place of the lines the units above it. Asks member-service. */
    Map<Place, AwardingChain> chains(RecordAwardsRequest request, List<AwardLine> lines) {
        var day = request.document().date();
        var places = lines.stream().map(AwardLine::place).collect(Collectors.toSet());
        return request.campaignId() == null
                ? bodies.above(places, day)
                : bodies.above(campaigns.get(request.campaignId()), places, day);
    }
}
