package vn.xeploai.members.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.members.assignment.AssignmentChanges;
import vn.xeploai.members.lineage.LineageChanges;
import vn.xeploai.members.membership.MembershipChanges;
import vn.xeploai.members.post.PostChanges;
import vn.xeploai.members.reorganisation.CampaignClient.Campaign;
import vn.xeploai.members.staffing.StaffQuotaChanges;
import vn.xeploai.members.timeline.LedgerSql;
import vn.xeploai.members.timeline.LedgerSql.Ledger;
import vn.xeploai.members.timeline.TreeLock;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.members.unit.UnitChanges;
import vn.xeploai.members.unit.UnitChanges.NewCode;
import vn.xeploai.members.unit.UnitRegister;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

/** Records decisions on the structure (sắp xếp, tổ chức lại). */
@ApplicationScoped
class ReorganisationService {
    /** The tables that a decision writes, in the order in which they are reversed. */
    private static final List<Ledger> LEDGERS = List.of(
            UnitChanges.VERSIONS,
            UnitChanges.IDENTIFIERS,
            MembershipChanges.LEDGER,
            PostChanges.LEDGER,
            AssignmentChanges.LEDGER,
            StaffQuotaChanges.LEDGER,
            LineageChanges.LEDGER);

    private final ReorganisationRepository reorganisations;
    private final ReorganisationSql sql;
    private final StructureSql structure;
    private final CampaignDirectory campaigns;
    private final UnitRegister register;
    private final UnitChanges units;
    private final MembershipChanges memberships;
    private final PostChanges posts;
    private final AssignmentChanges assignments;
    private final StaffQuotaChanges quotas;
    private final LineageChanges lineage;
    private final LedgerSql ledgers;
    private final Acts acts;
    private final TreeLock tree;
    private final Listing listing;

    ReorganisationService(
            ReorganisationRepository reorganisations,
            ReorganisationSql sql,
            StructureSql structure,
            CampaignDirectory campaigns,
            UnitRegister register,
            UnitChanges units,
            MembershipChanges memberships,
            PostChanges posts,
            AssignmentChanges assignments,
            StaffQuotaChanges quotas,
            LineageChanges lineage,
            LedgerSql ledgers,
            Acts acts,
            TreeLock tree,
            Listing listing) {
        this.reorganisations = reorganisations;
        this.sql = sql;
        this.structure = structure;
        this.campaigns = campaigns;
        this.register = register;
        this.units = units;
        this.memberships = memberships;
        this.posts = posts;
        this.assignments = assignments;
        this.quotas = quotas;
        this.lineage = lineage;
        this.ledgers = ledgers;
        this.acts = acts;
        this.tree = tree;
        this.listing = listing;
    }

    ReorganisationResponse decide(ReorganisationRequest request) {
        var roots = unitsThatMayEnd(request);
        var open = campaigns.openAt(roots);
        return acts.write(() -> record(request, roots, open, false));
    }

    /** Records the decision and rolls it back, so that a preview shows exactly what the decision would do, or why it would be refused. */
    ReorganisationResponse preview(ReorganisationRequest request) {
        var roots = unitsThatMayEnd(request);
        var open = campaigns.openAt(roots);
        return acts.preview(() -> record(request, roots, open, true).asPreview());
    }

    /**
     * Every unit to which the request may refer as one that ends. An identifier is resolved only under the lock of the tree, so every unit
     * counts that it has ever named.
     */
    private Set<UUID> unitsThatMayEnd(ReorganisationRequest request) {
        var ending = request.acts().stream().flatMap(StructureAct::ending).toList();
        var units = new HashSet<>(register.everNamed(ending.stream()
                .map(PlanUnitRef::identifier)
                .filter(Objects::nonNull)
                .toList()));
        ending.stream().map(PlanUnitRef::id).filter(Objects::nonNull).forEach(units::add);
        return units;
    }

    private ReorganisationResponse record(
            ReorganisationRequest request, Set<UUID> roots, List<Campaign> open, boolean preview) {
        tree.change();
        var act = acts.stampPast(request.document());
        if (request.corrects() != null) reverse(request.corrects(), act);
        var names = new UnitNames(request, structure);
        refuse(names.faults());
        var draft = new Draft(request.effectiveOn(), structure.withParents(names.ids()));
        var plan = draft.plan(names.foundings(), names.acts());
        refuse(draft.faults());
        refuse(new PlanRule(structure).faults(plan, draft));
        if (!roots.containsAll(plan.ended())) throw ReorganisationRefusal.namesChanged();
        var affected = AffectedCampaign.of(open, plan, request);
        if (!preview) AffectedCampaign.requireHandled(affected);
        var codes = codeChanges(plan, draft);
        var effect = write(plan, act);
        var founded = plan.founded().stream().map(FoundedUnit::of).toList();
        var content = new Reorganisation.Content(effect, founded, codes, affected, names.acts());
        var reorganisation = new Reorganisation(request, content, act);
        reorganisations.persistAndFlush(reorganisation);
        lineage.record(reorganisation.id(), plan.descents(), plan.on(), act);
        return reorganisation.response(request.document());
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) throw ReorganisationRefusal.invalid(faults);
    }

    /** Reverses a decision that was recorded wrongly: its rows are closed, and the rows that it closed are recorded again. */
    private void reverse(UUID id, Act act) {
        var wrong = reorganisations.get(id);
        reorganisations.findCorrection(id).ifPresent(by -> {
            throw ReorganisationRefusal.alreadyCorrected(id, by.id());
        });
        structure.dependentUnit(wrong.actId()).ifPresent(unit -> {
            throw ReorganisationRefusal.hasDependents(id, unit);
        });
        if (LEDGERS.stream().anyMatch(ledger -> ledgers.isChangedSince(ledger, wrong.actId()))) {
            throw ReorganisationRefusal.changedSince(id);
        }
        var chain = sql.chain(id);
        LEDGERS.forEach(ledger -> ledgers.reverse(ledger, wrong.actId(), chain, act));
    }

    /** The codes that name another unit from the decision's day on. */
    private List<CodeChange> codeChanges(Plan plan, Draft draft) {
        var after = plan.newCodes().stream().collect(Collectors.toMap(NewCode::code, NewCode::unitId));
        return structure.holders(Identifier.columns(after.keySet()), plan.on()).stream()
                .filter(before -> !before.unitId().equals(after.get(before.code())))
                .map(before -> {
                    var holder = after.get(before.code());
                    var name = draft.attributesOf(holder).name();
                    return new CodeChange(
                            before.system(), before.value(), before.unitId(), before.name(), holder, name);
                })
                .toList();
    }

    private ReorganisationEffect write(Plan plan, Act act) {
        var on = plan.on();
        units.endCodes(plan.ended(), on, act);
        units.endCodes(plan.codes(), on, act);
        units.found(plan.foundedAttributes(), on, act);
        units.change(plan.changed(), on, act);
        units.end(plan.ended(), on, act);
        units.adopt(plan.heirs(), on, act);
        units.beginCodes(plan.newCodes(), on, act);
        for (var descent : plan.descents()) {
            if (descent.members().isEmpty()) continue;
            memberships.move(descent.members(), descent.predecessor(), descent.successor(), on, act);
        }
        memberships.moveAll(plan.heirs(), on, act);
        var postsEnded = posts.end(plan.ended(), on, act);
        assignments.end(plan.ended(), on, act);
        quotas.end(plan.ended(), on, act);
        var moved = memberships.countMoved(on, act);
        return new ReorganisationEffect(
                plan.ended().size(),
                plan.founded().size(),
                plan.changed().size(),
                units.countAdopted(plan.named(), on, act),
                moved.members(),
                moved.memberships(),
                postsEnded);
    }

    ReorganisationResponse get(UUID id) {
        var reorganisation = reorganisations.get(id);
        return reorganisation.response(sql.document(reorganisation.actId()));
    }

    /** @throws vn.xeploai.platform.problem.Refusal 400 {@code period-reversed} */
    Page<ReorganisationSummary> list(ReorganisationFilter filter, PageRequest page) {
        if (filter.from() != null) Validity.check(filter.from(), filter.to());
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                ReorganisationSummary::id);
    }
}
