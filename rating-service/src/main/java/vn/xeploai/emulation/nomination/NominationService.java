package vn.xeploai.emulation.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.emulation.eligibility.Eligibility;
import vn.xeploai.emulation.eligibility.EligibilityService;
import vn.xeploai.emulation.eligibility.EligibilityService.Asked;
import vn.xeploai.emulation.nomination.RecordNominationRequest.NominationLine;
import vn.xeploai.emulation.recipient.Candidate;
import vn.xeploai.emulation.recipient.Recipients;
import vn.xeploai.emulation.recipient.Recipients.Rewarded;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.roster.CampaignTree;

@ApplicationScoped
class NominationService {
    private final Campaigns campaigns;
    private final CampaignTree tree;
    private final Recipients recipients;
    private final EligibilityService eligibilities;
    private final NominationRepository nominations;
    private final NominationSql sql;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;

    NominationService(
            Campaigns campaigns,
            CampaignTree tree,
            Recipients recipients,
            EligibilityService eligibilities,
            NominationRepository nominations,
            NominationSql sql,
            Acts acts,
            Listing listing,
            Watermark watermark) {
        this.campaigns = campaigns;
        this.tree = tree;
        this.recipients = recipients;
        this.eligibilities = eligibilities;
        this.nominations = nominations;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
    }

    NominationResponse record(RecordNominationRequest request) {
        recipients.prepare(request.campaignId(), request.recipients());
        var known = eligibility(request);
        return acts.write(() -> {
            var campaign = campaigns.holdOpened(request.campaignId());
            requireUnit(request);
            recipients.lock(request.recipients());
            var candidates = recipients.candidates(campaign, request.items());
            requireAchievements(request.items());
            var year = campaign.ratedPeriod().year();
            refuseRecorded(year, request.nominatingUnitId(), candidates);
            var act = acts.stampSince(LocalDate.of(year, 1, 1), request.document());
            var nomination = new Nomination(request, year, candidates, known, act);
            nominations.persistAndFlush(nomination);
            return get(nomination.id(), null);
        });
    }

    /** member-service may be asked where units come from, so before anything is locked. */
    private KnownEligibility eligibility(RecordNominationRequest request) {
        var campaign = campaigns.opened(request.campaignId());
        var candidates = recipients.candidates(campaign, request.items());
        var year = campaign.ratedPeriod().year();
        var asked = candidates.stream()
                .map(one -> new Asked(one.title(), year, one.recipient()))
                .toList();
        var knownAt = watermark.now();
        var found = eligibilities.ofEach(asked, request.document().date(), knownAt.atOffset(ZoneOffset.UTC));
        return new KnownEligibility(
                knownAt, found.stream().map(Eligibility::verdict).toList());
    }

    private void requireUnit(RecordNominationRequest request) {
        var unit = request.nominatingUnitId();
        if (tree.holds(request.campaignId(), unit)) return;
        if (!tree.aboveRoot(request.campaignId(), OffsetDateTime.MAX).contains(unit))
            throw NominationRefusal.unitOutside(unit);
    }

    private void requireAchievements(List<NominationLine> lines) {
        var unknown = Set.copyOf(recipients.unknownAchievements(lines.stream()
                .map(line -> new Rewarded(line.recipient(), line.achievement()))
                .toList()));
        var faults = new ArrayList<FieldError>();
        for (var at = 0; at < lines.size(); at++) {
            var achievement = lines.get(at).achievement();
            if (achievement == null) continue;
            var field = "items[%d].achievement".formatted(at);
            if (!achievement.isComplete()) faults.add(new FieldError(field, "nomination-achievement-incomplete", null));
            else if (unknown.contains(at))
                faults.add(new FieldError(field + ".id", "nomination-achievement-unknown", null));
        }
        if (!faults.isEmpty()) throw NominationRefusal.achievementsInvalid(faults);
    }

    private void refuseRecorded(int year, UUID unit, List<Candidate> candidates) {
        var recorded = sql.findCurrent(
                year,
                unit,
                candidates.stream().map(one -> one.recipient().id()).toArray(UUID[]::new),
                candidates.stream().map(one -> one.title().code()).toArray(String[]::new));
        if (!recorded.isEmpty()) throw NominationRefusal.recorded(recorded);
    }

    @WritesAct
    NominationResponse cancel(UUID id, CancelNominationRequest request) {
        var recorded = get(id, null);
        recipients.lock(
                recorded.items().stream().map(NominationItemSummary::recipient).toList());
        var items = nominations.findById(id).current(request.itemIds());
        var act = acts.stampSince(recorded.nomination().documentDate(), request.document());
        items.forEach(item -> item.cancel(request.reason(), act));
        nominations.flush();
        return get(id, null);
    }

    /** @param knownAt null for now */
    NominationResponse get(UUID id, Instant knownAt) {
        var instant = watermark.settledOrCurrent(knownAt);
        var nomination = sql.find(id, instant).orElseThrow(() -> NominationRefusal.notFound(id));
        var actions = knownAt == null ? actions(nomination) : NominationActions.NONE;
        return new NominationResponse(nomination, sql.items(id, instant), actions.allowed(), actions.refused());
    }

    private NominationActions actions(NominationSummary nomination) {
        return NominationActions.of(nomination.current() > 0 ? null : sql.lastCancelledAt(nomination.id()));
    }

    Page<NominationSummary> list(NominationFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                NominationSummary::id);
    }

    Page<NominationItemSummary> items(NominationItemFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.itemPage(filter, knownAt, after, most),
                knownAt -> sql.countItems(filter, knownAt),
                NominationItemSummary::id);
    }
}
