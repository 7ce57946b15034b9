package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;

/** Counts the sample anew, by nothing but its units and members. */
final class Sums {
    private final SampleData sample;

    Sums(SampleData sample) {
        this.sample = sample;
    }

    List<SampleMember> counted(String commune, LocalDate day) {
        return sample.members().stream()
                .filter(member -> isWithin(member.cell(), commune) && member.countsOn(day))
                .toList();
    }

    List<SampleUnit> unitsIn(String commune, UnitKind kind) {
        return sample.units().stream()
                .filter(unit -> unit.kind() == kind && isWithin(unit, commune))
                .toList();
    }

    List<SampleUnit> cellsOf(SampleUnit district) {
        return unitsIn(district.key(), UnitKind.CELL);
    }

    static boolean isWithin(SampleUnit unit, String key) {
        for (var above = unit; above != null; above = above.parent())
            if (above.key().equals(key)) return true;
        return false;
    }
}
