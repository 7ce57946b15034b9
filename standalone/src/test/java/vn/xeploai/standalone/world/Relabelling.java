package vn.xeploai.standalone.world;

import java.util.HashSet;
import java.util.Set;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.StructureAct.ChangeType;
import vn.xeploai.standalone.province.StructureAct.NewCode;
import vn.xeploai.standalone.province.StructureAct.Rename;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.province.UnitType;

/** Gives continuing units other names, types and codes, some of them codes that another unit had until then. */
final class Relabelling {
    private final Structure before;
    private final ReformDraft draft;
    private final Draw draw;
    private final Set<String> relabelled = new HashSet<>();
    private final Set<String> reused = new HashSet<>();

    Relabelling(Structure before, ReformDraft draft, Draw draw) {
        this.before = before;
        this.draft = draft;
        this.draw = draw;
    }

    void draw(int units) {
        for (int i = 0; i < units; i++) {
            var standing = before.where(unit -> unit.parent() != null && !draft.ended.contains(unit.key()));
            var unit = draw.pick(standing);
            if (relabelled.add(unit.key())) relabel(unit);
        }
    }

    private void relabel(Unit unit) {
        draft.acts.add(new Rename(unit.key(), unit.name() + " mới"));
        if (draw.chance(50)) draft.acts.add(new NewCode(unit.key(), newCode(unit)));
        if (draw.chance(50)) draft.acts.add(new ChangeType(unit.key(), UnitType.OTHER, null));
    }

    private String newCode(Unit unit) {
        var given = draft.ended.stream()
                .sorted()
                .filter(code -> !reused.contains(code))
                .toList();
        if (given.isEmpty() || draw.chance(40)) return unit.code() + "M";
        var code = draw.pick(given);
        reused.add(code);
        return code;
    }
}
