package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Reorganisation;
import vn.xeploai.standalone.province.StructureAct;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.sample.Reform.NewCommune;

/** The decision while it is drafted, act by act. */
final class ReformDraft {
    private final List<Unit> founded = new ArrayList<>();
    private final List<StructureAct> acts = new ArrayList<>();
    private final Map<String, String> heirs = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();

    void found(Unit unit) {
        founded.add(unit);
    }

    void add(StructureAct act) {
        acts.add(act);
    }

    /** The cell ends, and its members join the heir. */
    void inherits(Unit cell, Unit heir) {
        heirs.put(cell.key(), heir.key());
    }

    void moves(Member member, Unit cell) {
        named.put(member.key(), cell.key());
    }

    Reform reform(ReformFacts facts, List<NewCommune> communes) {
        var decision = new Reorganisation(facts.document(), facts.effectiveOn(), founded, acts, List.of());
        return new Reform(decision, communes, Map.copyOf(heirs), Map.copyOf(named));
    }
}
