package vn.xeploai.members.reorganisation;

import jakarta.inject.Singleton;
import vn.xeploai.platform.act.Act;

/** Draws up a decision, checks it against the register, and records it: all within one transaction, all or nothing. */
@Singleton
class Reorganising {
    private final Drafting drafting;
    private final CampaignMatters campaigns;
    private final UnitWriting units;
    private final MemberWriting members;
    private final ReorganisationRecords records;

    Reorganising(
            Drafting drafting,
            CampaignMatters campaigns,
            UnitWriting units,
            MemberWriting members,
            ReorganisationRecords records) {
        this.drafting = drafting;
        this.campaigns = campaigns;
        this.units = units;
        this.members = members;
        this.records = records;
    }

    ReorganisationResponse record(ReorganisationRequest request, Act act, boolean dryRun) {
        var drafted = drafting.draft(request);
        var plan = drafted.plan();
        var matters = campaigns.of(plan, request);
        if (!dryRun) CampaignMatters.refuseUndecided(matters);
        var adopted = units.write(plan, act);
        var moved = members.write(plan, act);
        var content = new ReorganisationContent(
                ReorganisationEffect.of(plan, adopted, moved),
                plan.founded().stream().map(FoundedUnit::of).toList(),
                drafted.codes(),
                matters,
                drafted.acts());
        var id = records.record(request.effectiveOn(), request.corrects(), content, plan.descents(), act);
        return ReorganisationResponse.of(
                dryRun ? null : id,
                request.document(),
                request.effectiveOn(),
                request.corrects(),
                dryRun ? null : act.recordedAt(),
                content);
    }
}
