package vn.xeploai.standalone.world;

import java.util.HashSet;
import java.util.Set;
import vn.xeploai.standalone.world.Act.ChangeType;
import vn.xeploai.standalone.world.Act.NewCode;
import vn.xeploai.standalone.world.Act.Rename;

/** Gives units that go on standing other names, types and codes, some of which named another unit until then. */
final class Relabelling {
    private final Structure before;
    private final ReformDraft draft;
    private final Chance chance;
    private final Set<String> relabelled = new HashSet<>();
    private final Set<String> reused = new HashSet<>();

    Relabelling(Structure before, ReformDraft draft, Chance chance) {
        this.before = before;
        this.draft = draft;
        this.chance = chance;
    }

    void draw(int units) {
        for (int i = 0; i < units; i++) {
            var standing = before.where(unit -> unit.parent() != null && !draft.ended.contains(unit.key()));
            var unit = chance.pick(standing);
            if (relabelled.add(unit.key())) relabel(unit);
        }
    }

    private void relabel(WorldUnit unit) {
        draft.acts.add(new Rename(unit.key(), unit.name() + " mới"));
        if (chance.percent(50)) draft.acts.add(new NewCode(unit.key(), newCode(unit)));
        if (chance.percent(50)) draft.acts.add(new ChangeType(unit.key(), "OTHER"));
    }

    private String newCode(WorldUnit unit) {
        var given = draft.ended.stream()
                .sorted()
                .filter(code -> !reused.contains(code))
                .toList();
        if (given.isEmpty() || chance.percent(40)) return unit.code() + "M";
        var code = chance.pick(given);
        reused.add(code);
        return code;
    }
}
