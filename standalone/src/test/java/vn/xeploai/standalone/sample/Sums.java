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

    /** The cells that a campaign is about, as they stand at the end of its year. */
    List<SampleUnit> cellsOf(SampleCampaign campaign) {
        return sample.reform().communes().stream()
                .filter(commune -> isAfterReform(campaign) && commune.unit().equals(campaign.root()))
                .findFirst()
                .map(NewCommune::cells)
                .orElseGet(() -> unitsIn(campaign.root().key(), UnitKind.CELL));
    }

    /** The cell of a member at the end of a campaign's year. */
    SampleUnit cellOf(SampleMember member, SampleCampaign campaign) {
        return isAfterReform(campaign) ? sample.reform().cellOf(member) : member.cell();
    }

    private boolean isAfterReform(SampleCampaign campaign) {
        return campaign.year() >= sample.reform().effectiveOn().getYear();
    }

    static boolean isWithin(SampleUnit unit, String key) {
        for (var above = unit; above != null; above = above.parent())
            if (above.key().equals(key)) return true;
        return false;
    }
}
