package vn.xeploai.members.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.members.reorganisation.Plan.Founding;

/** A founded unit has no end, so its parent must have none, and it has one code in each system. */
final class FoundingRule {
    private final LocalDate on;
    private final Map<UUID, UnitState> states;

    /** @param states the units that the decision names, with the last version of each */
    FoundingRule(LocalDate on, Map<UUID, UnitState> states) {
        this.on = on;
        this.states = states;
    }

    List<Fault> faults(List<Founding> foundings) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < foundings.size(); i++) {
            checkParent(foundings.get(i), "units[" + i + "].parent", faults);
            checkCodes(foundings.get(i), "units[" + i + "].identifiers", faults);
        }
        return faults;
    }

    private void checkParent(Founding founding, String field, List<Fault> faults) {
        var parent = states.get(founding.attributes().parentId());
        if (parent == null || parent.mayChangeOn(on)) return;
        var code = parent.validTo() == null ? "unit-changes-later" : "unit-outlives-parent";
        faults.add(new Fault(field, code, parent.id().toString()));
    }

    private static void checkCodes(Founding founding, String field, List<Fault> faults) {
        var systems = new HashSet<String>();
        founding.identifiers().stream()
                .filter(code -> !systems.add(code.system()))
                .forEach(code -> faults.add(new Fault(field, "unit-code-twice", code.system() + " " + code.value())));
    }
}
