package vn.xeploai.emulation.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.xeploai.emulation.award.AwardSql.AskedLine;
import vn.xeploai.emulation.recipient.Recipients;
import vn.xeploai.emulation.title.Title;
import vn.xeploai.emulation.title.Title.RevocationGround;
import vn.xeploai.emulation.title.Titles;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.rating.DocumentNumber;

@ApplicationScoped
class AwardService {
    private final Campaigns campaigns;
    private final Titles titles;
    private final Recipients recipients;
    private final AwardDrafts drafts;
    private final AwardingBodies bodies;
    private final AwardEligibility eligibility;
    private final VoteChecks votes;
    private final RatioChecks ratios;
    private final AwardDecisionRepository decisions;
    private final AwardRepository awards;
    private final AwardBasisSql basis;
    private final AwardSql sql;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;

    AwardService(
            Campaigns campaigns,
            Titles titles,
            Recipients recipients,
            AwardDrafts drafts,
            AwardingBodies bodies,
            AwardEligibility eligibility,
            VoteChecks votes,
            RatioChecks ratios,
            AwardDecisionRepository decisions,
            AwardRepository awards,
            AwardBasisSql basis,
            AwardSql sql,
            Acts acts,
            Listing listing,
            Watermark watermark) {
        this.campaigns = campaigns;
        this.titles = titles;
        this.recipients = recipients;
        this.drafts = drafts;
        this.bodies = bodies;
        this.eligibility = eligibility;
        this.votes = votes;
        this.ratios = ratios;
        this.decisions = decisions;
        this.awards = awards;
        this.basis = basis;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
    }

    /**
     * Records a document with its awards, all or none. One issued elsewhere is never refused for what it awards.
     *
     * @throws AwardRefusal in an order that matters: who is not competent is refused before anything about the recipients is revealed
     */
    AwardReceipt record(RecordAwardsRequest request) {
        drafts.check(request);
        var draft = drafts.draw(request);
        recipients.prepare(request.recipients());
        var chains = drafts.chains(request, draft);
        var eligible = eligibility.of(draft, request.document().date());
        return acts.write(() -> {
            if (request.campaignId() != null) campaigns.holdOpened(request.campaignId());
            refuseRecorded(request);
            ratios.lock(request, draft);
            recipients.lock(request.recipients());
            var lines = drafts.draw(request);
            if (!lines.equals(draft)) throw AwardRefusal.rosterChanged();
            var findings = new ArrayList<>(AwardChecks.bodies(request.awardingUnitId(), lines, chains));
            refuse(request, findings);
            var voted = votes.of(lines, request.document().date());
            VoteChecks.requireNominated(lines, voted, request.document().date());
            findings.addAll(AwardChecks.duplicates(lines, sql.earlier(asked(lines))));
            findings.addAll(AwardEligibility.findings(lines, eligible));
            findings.addAll(VoteChecks.findings(lines, voted));
            findings.addAll(ratios.check(request, lines));
            refuse(request, findings);
            var act = acts.stampSince(begins(lines), request.document());
            var decision = new AwardDecision(request, lines, act);
            decisions.persistAndFlush(decision);
            var bases = new ArrayList<>(AwardEligibility.bases(lines, eligible));
            bases.addAll(VoteChecks.bases(lines, voted));
            basis.insert(decision.id(), bases);
            sql.insertFindings(decision.id(), findings);
            return new AwardReceipt(
                    decision.id(), findings, sql.ofDecision(decision.id(), OffsetDateTime.MAX), act.recordedAt());
        });
    }

    /** A document is not older than the latest year for which it awards. */
    private static LocalDate begins(List<AwardLine> lines) {
        var latest = lines.stream().mapToInt(AwardLine::awardYear).max().orElseThrow();
        return LocalDate.of(latest, 1, 1);
    }

    private void refuseRecorded(RecordAwardsRequest request) {
        var body = request.awardingUnitId();
        var numberKey = DocumentNumber.key(request.document().number());
        var date = request.document().date();
        acts.lockNamed("award decision %s %s %s".formatted(body, numberKey, date));
        sql.findDecision(body, numberKey, date).ifPresent(recorded -> {
            throw AwardRefusal.exists(recorded);
        });
    }

    private static List<AskedLine> asked(List<AwardLine> lines) {
        return lines.stream().map(AskedLine::of).toList();
    }

    private static void refuse(RecordAwardsRequest request, List<AwardFinding> findings) {
        var errors = findings.stream().filter(AwardFinding::refuses).toList();
        if (request.refusable() && !errors.isEmpty()) throw AwardRefusal.againstRules(errors);
    }

    AwardResponse revoke(UUID id, RevokeAwardRequest request) {
        var award = find(id, OffsetDateTime.MAX);
        requireGround(award.title(), request);
        var heir = bodies.heir(award.awardingUnitId(), award.decidedOn(), request.on());
        if (heir.filter(unit -> unit.id().equals(request.revokingUnitId())).isEmpty())
            throw AwardRefusal.revokedByOther(request.revokingUnitId());
        return acts.write(() -> {
            recipients.lock(List.of(award.recipient()));
            var revoked = awards.findById(id);
            revoked.requireRevocable(request);
            var act = acts.stampPast(request.document(), request.on(), "on");
            act.refuseEarly(request.document().date(), award.decidedOn(), "document.date");
            revoked.revoke(request, act);
            awards.flush();
            return get(id, null, null);
        });
    }

    /** The regime of the day lists the grounds; where that lists none, one of another regime is kept as the document has it. */
    private void requireGround(String title, RevokeAwardRequest request) {
        var ofDay = titles.on(title, request.document().date())
                .map(Title::revocationGrounds)
                .orElse(List.of());
        if (request.ground() == null && ofDay.isEmpty()) return;
        var offered = ofDay.isEmpty()
                ? titles.revocationGrounds()
                : ofDay.stream().map(RevocationGround::code).toList();
        if (request.ground() == null || !offered.contains(request.ground()))
            throw AwardRefusal.groundNotOffered(request.ground(), offered);
    }

    /**
     * @param knownAt null for now
     * @param actingUnit null for any
     */
    AwardResponse get(UUID id, Instant knownAt, UUID actingUnit) {
        var instant = watermark.settledOrCurrent(knownAt);
        var award = find(id, instant);
        var revocation = sql.revocation(id, instant).orElse(null);
        var actions = knownAt == null ? AwardActions.of(award, revocation, actingUnit) : AwardActions.NONE;
        return new AwardResponse(
                award,
                sql.signer(award.decisionId()),
                sql.findings(id),
                basis.of(id),
                revocation,
                actions.allowed(),
                actions.refused());
    }

    private AwardSummary find(UUID id, OffsetDateTime knownAt) {
        return sql.find(id, knownAt).orElseThrow(() -> AwardRefusal.notFound(id));
    }

    Page<AwardSummary> list(AwardFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                AwardSummary::id);
    }

    Page<UnfoundedAward> unfounded(AwardFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> basis.unfounded(filter, knownAt, after, most),
                knownAt -> basis.countUnfounded(filter, knownAt),
                one -> one.award().id());
    }
}
