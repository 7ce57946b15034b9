package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.province.UnitKind;
import vn.xeploai.standalone.sample.Reform.NewCommune;

/** Counts the sample anew, by nothing but its units and members. */
final class Sums {
    private final SampleData sample;
    private final Map<String, Unit> units = new HashMap<>();

    Sums(SampleData sample) {
        this.sample = sample;
        sample.units().forEach(unit -> units.put(unit.key(), unit));
    }

    /** One from before the reform. */
    Unit unit(String key) {
        return units.get(key);
    }

    List<Member> counted(String commune, LocalDate day) {
        return sample.members().stream()
                .filter(member -> isWithin(member.cell(), commune) && member.countsOn(day))
                .toList();
    }

    List<Unit> unitsIn(String commune, UnitKind kind) {
        return sample.units().stream()
                .filter(unit -> unit.kind() == kind && isWithin(unit.key(), commune))
                .toList();
    }

    /** The cells that a campaign is about, at the end of its year. */
    List<Unit> cellsOf(Campaign campaign) {
        return sample.reform().communes().stream()
                .filter(commune ->
                        isAfterReform(campaign) && commune.unit().key().equals(campaign.root()))
                .findFirst()
                .map(NewCommune::cells)
                .orElseGet(() -> unitsIn(campaign.root(), UnitKind.CELL));
    }

    /** The key of a member's cell at the end of a campaign's year. */
    String cellOf(Member member, Campaign campaign) {
        return isAfterReform(campaign) ? sample.reform().cellOf(member) : member.cell();
    }

    private boolean isAfterReform(Campaign campaign) {
        return campaign.year() >= sample.reform().decision().effectiveOn().getYear();
    }

    private boolean isWithin(String unit, String key) {
        for (var above = units.get(unit); above != null; above = units.get(above.parent())) {
            if (above.key().equals(key)) return true;
        }
        return false;
    }
}
