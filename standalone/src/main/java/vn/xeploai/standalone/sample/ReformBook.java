package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.sample.Reform.FoundedUnit;

/** Where a decision is written up, act by act. */
final class ReformBook {
    private final List<FoundedUnit> founded = new ArrayList<>();
    private final List<StructureAct> acts = new ArrayList<>();
    private final Map<String, SampleUnit> heirs = new HashMap<>();
    private final Map<String, SampleUnit> named = new HashMap<>();

    void found(SampleUnit unit, String code, String partyLevel) {
        founded.add(new FoundedUnit(unit, code, partyLevel));
    }

    void add(StructureAct act) {
        acts.add(act);
    }

    /** The cell ends, and its members go there. */
    void inherits(SampleUnit cell, SampleUnit heir) {
        heirs.put(cell.key(), heir);
    }

    void goesTo(SampleMember member, SampleUnit cell) {
        named.put(member.recordNumber(), cell);
    }

    Reform reform(ReformFacts facts, List<NewCommune> communes) {
        return new Reform(
                facts.effectiveOn(), facts.document(), founded, acts, communes, Map.copyOf(heirs), Map.copyOf(named));
    }
}
