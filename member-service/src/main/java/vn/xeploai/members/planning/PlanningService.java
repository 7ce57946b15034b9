package vn.xeploai.members.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.members.catalogue.Catalogue;
import vn.xeploai.members.catalogue.Catalogues;
import vn.xeploai.members.planning.ProposePlanningRequest.PlannedCadre;
import vn.xeploai.members.qualification.HeldQualifications;
import vn.xeploai.members.timeline.MemberAnchor;
import vn.xeploai.members.timeline.TreeLock;
import vn.xeploai.members.unit.UnitRegister;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.problem.Refusals;

/** Records plans, their approval and withdrawal, and lists them. */
@ApplicationScoped
class PlanningService {
    private final Acts acts;
    private final MemberAnchor anchor;
    private final TreeLock tree;
    private final UnitRegister units;
    private final HeldQualifications qualifications;
    private final PlanningRepository plans;
    private final PlanningSql sql;
    private final Catalogue catalogue;
    private final Listing listing;
    private final Watermark watermark;

    PlanningService(
            Acts acts,
            MemberAnchor anchor,
            TreeLock tree,
            UnitRegister units,
            HeldQualifications qualifications,
            PlanningRepository plans,
            PlanningSql sql,
            Catalogues catalogues,
            Listing listing,
            Watermark watermark) {
        this.acts = acts;
        this.anchor = anchor;
        this.tree = tree;
        this.units = units;
        this.qualifications = qualifications;
        this.plans = plans;
        this.sql = sql;
        this.catalogue = catalogues.current();
        this.listing = listing;
        this.watermark = watermark;
    }

    @WritesAct
    PlanningResponse propose(ProposePlanningRequest request) {
        if (request.fromYear() >= request.toYear())
            throw PlanningRefusal.termReversed(request.fromYear(), request.toYear());
        var known = anchor.lock(request.members());
        acts.lockNamed("planning of " + request.unitId());
        var day = request.document().date();
        if (request.toYear() < day.getYear()) throw PlanningRefusal.termOver(request.toYear(), day);
        units.requireOn(request.unitId(), day, OffsetDateTime.MAX);
        sql.findOpen(request.unitId(), request.fromYear(), request.toYear()).ifPresent(open -> {
            throw PlanningRefusal.open(open);
        });
        var held = qualifications.highest(request.members(), day);
        var rule = new StandardRule(catalogue, day.getYear());
        var seen = new HashSet<PlannedCadre>();
        Refusals.ofRows("entries", request.entries(), entry -> {
            known.require(entry.memberId());
            if (catalogue.office(entry.office()).isEmpty()) throw PlanningRefusal.officeUnknown(entry.office());
            if (!seen.add(entry)) throw PlanningRefusal.entryRepeated();
            rule.check(entry.office(), held.getOrDefault(entry.memberId(), Map.of()));
            return entry;
        });
        var plan = new Planning(request, acts.stampPast(request.document()));
        plans.persistAndFlush(plan);
        sql.insertEntries(
                plan.id(),
                request.entries().stream().map(PlannedCadre::memberId).toArray(UUID[]::new),
                request.entries().stream().map(PlannedCadre::office).toArray(String[]::new));
        return response(plan.id(), OffsetDateTime.MAX);
    }

    @WritesAct
    PlanningResponse approve(UUID id, ApprovePlanningRequest request) {
        tree.share();
        var plan = lock(id);
        if (plan.state() != PlanningState.PROPOSED) throw PlanningRefusal.stateDiffers(id, plan.state());
        var competent =
                sql.findSuperior(plan.unitId(), request.document().date()).orElse(null);
        if (!request.approverId().equals(competent))
            throw PlanningRefusal.approverNotCompetent(request.approverId(), competent);
        sql.approve(id, competent, acts.stampPast(request.document()));
        return response(id, OffsetDateTime.MAX);
    }

    @WritesAct
    PlanningResponse withdraw(UUID id, WithdrawPlanningRequest request) {
        var plan = lock(id);
        if (plan.state() == PlanningState.WITHDRAWN) throw PlanningRefusal.stateDiffers(id, plan.state());
        sql.withdraw(id, request.reason(), acts.stampPast(request.document()));
        return response(id, OffsetDateTime.MAX);
    }

    private PlanningSummary lock(UUID id) {
        if (acts.lock("planning", List.of(id)).isEmpty()) throw PlanningRefusal.notFound(id);
        return sql.find(id, OffsetDateTime.MAX).orElseThrow();
    }

    PlanningResponse get(UUID id, Instant knownAt) {
        return response(id, watermark.settledOrCurrent(knownAt));
    }

    private PlanningResponse response(UUID id, OffsetDateTime knownAt) {
        var plan = sql.find(id, knownAt).orElseThrow(() -> PlanningRefusal.notFound(id));
        return new PlanningResponse(plan, sql.entries(id));
    }

    Page<PlanningSummary> list(PlanningFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                PlanningSummary::id);
    }
}
