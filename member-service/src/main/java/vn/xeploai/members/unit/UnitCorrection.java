package vn.xeploai.members.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.xeploai.members.timeline.TreeLock;
import vn.xeploai.members.timeline.Version;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Precondition;

/** Records what is true of a unit during some days, as a change or as a correction: what was believed before stays readable. */
@ApplicationScoped
class UnitCorrection {
    private final Acts acts;
    private final TreeLock tree;
    private final UnitVersionRepository versions;
    private final UnitQueries queries;

    UnitCorrection(Acts acts, TreeLock tree, UnitVersionRepository versions, UnitQueries queries) {
        this.acts = acts;
        this.tree = tree;
        this.versions = versions;
        this.queries = queries;
    }

    @WritesAct
    UnitHistoryResponse record(UUID id, String ifMatch, RecordUnitVersionsRequest request) {
        tree.change();
        acts.lock("unit", List.of(id));
        var current = versions.current(List.of(id));
        if (current.isEmpty()) throw UnitRefusal.notFound(id);
        Precondition.require(ifMatch, tag(current));
        var act = acts.stamp(request.document());
        request.versions().forEach(version -> put(id, version, act));
        checkChildren(id);
        return new UnitHistoryResponse(id, queries.history(id));
    }

    private static String tag(List<UnitVersion> current) {
        return EntityTags.of(current.stream()
                .map(Version::recordedFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow());
    }

    private void put(UUID id, UnitVersionRequest request, Act act) {
        var attributes = request.attributes();
        UnitPlacement.check(id, attributes, request.validity(), periods(attributes.parentId()));
        if (!attributes.kind().hasMembers() && queries.hasMembers(id)) throw UnitRefusal.hasMembers(id);
        versions.put(new UnitVersion(id, attributes, request.validity(), act), act);
    }

    /** The units below must still find a fitting parent on each of their days. */
    private void checkChildren(UUID id) {
        var own = periods(id);
        for (var child : versions.currentChildren(id)) {
            UnitPlacement.check(child.unitId(), child.attributes(), child.validity(), own);
        }
    }

    private List<KnownUnits.Period> periods(UUID id) {
        if (id == null) return List.of();
        return versions.current(List.of(id)).stream()
                .map(version -> new KnownUnits.Period(version.attributes(), version.validity()))
                .toList();
    }
}
