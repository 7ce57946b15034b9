package vn.xeploai.ratings.tally;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts counts to their units. */
final class TallyUnits {
    private TallyUnits() {}

    static List<TallyUnit> with(List<TallyUnitRow> units, List<TallyCountRow> counts) {
        var byUnit = counts.stream()
                .collect(Collectors.groupingBy(
                        row -> new Place(row.campaignId(), row.unitId()),
                        Collectors.mapping(TallyCount::of, Collectors.toList())));
        return units.stream()
                .map(row ->
                        TallyUnit.of(row, byUnit.getOrDefault(new Place(row.campaignId(), row.unitId()), List.of())))
                .toList();
    }

    private record Place(UUID campaignId, UUID unitId) {}
}
