package vn.xeploai.members.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.xeploai.members.timeline.TreeLock;
import vn.xeploai.members.timeline.Version;
import vn.xeploai.members.unit.CreatedUnits.CreatedUnit;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Precondition;
import vn.xeploai.platform.problem.Refusals;
import vn.xeploai.platform.time.Days;
import vn.xeploai.platform.time.Ids;

/** Registers and corrects units, and answers questions about them. */
@ApplicationScoped
class UnitService {
    private final UnitVersionRepository versions;
    private final UnitIdentifierRepository identifiers;
    private final UnitSql sql;
    private final UnitChanges changes;
    private final UnitRegister register;
    private final UnitOccupancy occupancy;
    private final Acts acts;
    private final TreeLock tree;
    private final Watermark watermark;
    private final Days days;

    UnitService(
            UnitVersionRepository versions,
            UnitIdentifierRepository identifiers,
            UnitSql sql,
            UnitChanges changes,
            UnitRegister register,
            UnitOccupancy occupancy,
            Acts acts,
            TreeLock tree,
            Watermark watermark,
            Days days) {
        this.versions = versions;
        this.identifiers = identifiers;
        this.sql = sql;
        this.changes = changes;
        this.register = register;
        this.occupancy = occupancy;
        this.acts = acts;
        this.tree = tree;
        this.watermark = watermark;
        this.days = days;
    }

    /** Registers the units of the list that are not registered yet. */
    @WritesAct
    CreatedUnits create(CreateUnitsRequest request) {
        tree.change();
        var excerpt = register.excerpt(request.identifiers(), request.parentIds());
        var answers = Refusals.ofRows("units", request.units(), unit -> register(unit, excerpt));
        record(request, answers, excerpt);
        return CreatedUnits.of(answers);
    }

    private static CreatedUnit register(CreateUnitRequest request, UnitExcerpt excerpt) {
        UnitRule.checkCodes(request.identifiersOrNone(), request.validity());
        var parentId = excerpt.parentOf(request).orElse(null);
        var attributes = request.attributes(parentId);
        var registered = excerpt.find(request);
        if (registered.isPresent()) {
            UnitRule.checkSame(registered.get(), request, attributes, excerpt);
            return new CreatedUnit(registered.get(), false);
        }
        UnitRule.checkPlace(null, attributes, request.validity(), excerpt.periods(parentId));
        var id = Ids.next();
        request.identifiersOrNone()
                .forEach(dated -> excerpt.add(id, dated.identifier(), dated.validityWithin(request.validity())));
        excerpt.add(id, attributes, request.validity());
        return new CreatedUnit(id, true);
    }

    private void record(CreateUnitsRequest request, List<CreatedUnit> answers, UnitExcerpt excerpt) {
        var created = answers.stream()
                .filter(CreatedUnit::created)
                .map(CreatedUnit::id)
                .toList();
        if (created.isEmpty()) return;
        var act = acts.stampPast(request.document());
        changes.insertUnits(created, act);
        for (int i = 0; i < answers.size(); i++) {
            if (!answers.get(i).created()) continue;
            var unit = request.units().get(i);
            var id = answers.get(i).id();
            var attributes = excerpt.periods(id).get(0).attributes();
            versions.persist(new UnitVersion(id, attributes, unit.validity(), act));
            unit.identifiersOrNone()
                    .forEach(dated -> identifiers.persist(
                            new UnitIdentifier(id, dated.identifier(), dated.validityWithin(unit.validity()), act)));
        }
        versions.flush();
    }

    /** Records the attributes of a unit on some days, as a change or as a correction. */
    @WritesAct
    UnitHistoryResponse record(UUID id, String ifMatch, RecordUnitVersionsRequest request) {
        tree.change();
        acts.lock("unit", List.of(id));
        var current = versions.current(List.of(id));
        if (current.isEmpty()) throw UnitRefusal.notFound(id);
        Precondition.require(ifMatch, tag(current));
        var act = acts.stampPast(request.document());
        request.versions().forEach(version -> put(id, version, act));
        checkChildren(id);
        return new UnitHistoryResponse(id, sql.history(id));
    }

    private static String tag(List<UnitVersion> current) {
        return EntityTags.of(current.stream()
                .map(Version::recordedFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow());
    }

    private void put(UUID id, UnitVersionRequest request, Act act) {
        var attributes = request.attributes();
        UnitRule.checkPlace(id, attributes, request.validity(), periods(attributes.parentId()));
        if (!attributes.kind().hasMembers() && occupancy.hasMembers(id)) throw UnitRefusal.hasMembers(id);
        versions.put(new UnitVersion(id, attributes, request.validity(), act), act);
    }

    /** The units below must still have a fitting parent on each of their days. */
    private void checkChildren(UUID id) {
        var own = periods(id);
        for (var child : versions.currentChildren(id)) {
            UnitRule.checkPlace(child.unitId(), child.attributes(), child.validity(), own);
        }
    }

    private List<UnitExcerpt.Period> periods(UUID id) {
        return id == null ? List.of() : register.excerpt(List.of(), List.of(id)).periods(id);
    }

    UnitResponse get(UUID id, LocalDate on, Instant knownAt) {
        return register.get(id, days.orToday(on), watermark.settledOrCurrent(knownAt));
    }

    UnitCodeResponse byCode(String system, String code, LocalDate on, Instant knownAt) {
        var instant = watermark.settledOrCurrent(knownAt);
        var candidates = sql.candidates(system, code, instant);
        var named = candidates.stream()
                .filter(period -> on != null && period.validity().contains(on))
                .findFirst();
        if (candidates.isEmpty() || (on != null && named.isEmpty())) {
            throw UnitRefusal.codeUnknown(system, code, on, candidates);
        }
        var unit = named.map(period -> register.get(period.id(), on, instant)).orElse(null);
        return new UnitCodeResponse(system, code, on, unit, candidates);
    }

    UnitTreeResponse tree(UUID root, LocalDate on, Instant knownAt, Integer depth) {
        var day = days.orToday(on);
        var settled = watermark.settle(knownAt);
        var instant = settled.atOffset(ZoneOffset.UTC);
        register.requireOn(root, day, instant);
        return new UnitTreeResponse(root, day, settled, sql.tree(root, day, instant, depth));
    }

    UnitHistoryResponse history(UUID id) {
        var history = sql.history(id);
        if (history.isEmpty()) throw UnitRefusal.notFound(id);
        return new UnitHistoryResponse(id, history);
    }

    Page<UnitSummary> list(UnitFilter filter, LocalDate on, PageRequest page) {
        var cursor = page.cursor(2);
        var settled = watermark.settle(page.pinned(cursor));
        var instant = settled.atOffset(ZoneOffset.UTC);
        var day = days.orToday(on);
        var afterName = cursor == null ? null : cursor.key().get(0);
        var afterId = cursor == null ? null : cursor.id();
        var rows = sql.page(filter, day, instant, afterName, afterId, page.limit() + 1);
        var total = page.total() ? (Long) sql.count(filter, day, instant) : null;
        return Page.of(
                rows,
                page.limit(),
                settled,
                unit -> List.of(unit.name(), unit.id().toString()),
                total);
    }
}
