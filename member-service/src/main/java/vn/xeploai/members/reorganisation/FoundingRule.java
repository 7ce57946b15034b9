package vn.xeploai.members.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A founded unit stands for good: below a parent that does so too, and with one code of each register. */
final class FoundingRule {
    private final LocalDate on;
    private final Map<UUID, UnitState> standing;

    /** @param standing the units that the decision names, with the last that is known of each */
    FoundingRule(LocalDate on, Map<UUID, UnitState> standing) {
        this.on = on;
        this.standing = standing;
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
        var parent = standing.get(founding.traits().parentId());
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
