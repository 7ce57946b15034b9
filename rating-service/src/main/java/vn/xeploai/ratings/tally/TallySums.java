package vn.xeploai.ratings.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.ratings.tally.TallyLine.Place;

/** The lines of the sums, by the units to which they belong. */
final class TallySums {
    private final List<TallyLine> entries;
    private final Map<Place, List<TallyLine>> counts;

    TallySums(List<TallyLine> lines) {
        entries = lines.stream().filter(line -> line.is("ENTRY")).toList();
        counts = lines.stream()
                .filter(line -> line.is("COUNT"))
                .collect(Collectors.groupingBy(TallyLine::place, LinkedHashMap::new, Collectors.toList()));
    }

    List<Place> places() {
        return entries.stream().map(TallyLine::place).toList();
    }

    /** @param rows whether what is below a unit was summed up with it */
    List<TallyUnit> units(List<TallyHead> heads, boolean rows) {
        var byPlace = heads.stream()
                .collect(Collectors.toMap(head -> new Place(head.campaignId(), head.unitId()), Function.identity()));
        return entries.stream()
                .map(entry -> unit(byPlace.get(entry.place()), entry, rows))
                .toList();
    }

    private TallyUnit unit(TallyHead head, TallyLine entry, boolean rows) {
        var lines = counts.getOrDefault(entry.place(), List.of());
        return new TallyUnit(
                head.unitId(),
                head.parentId(),
                head.campaignId(),
                head.kind(),
                head.type(),
                head.partyLevel(),
                head.submission(),
                entry.rosterHash(),
                entry.count(),
                rows ? entry.submitted() : null,
                lines.stream()
                        .filter(TallyLine::own)
                        .map(OwnRating::of)
                        .findFirst()
                        .orElse(null),
                alike(lines));
    }

    /** All entries together. */
    List<TallyCount> total() {
        return alike(counts.values().stream().flatMap(List::stream).toList());
    }

    /** The counts by state and grade. A unit's own rating is among those of its kind. */
    private static List<TallyCount> alike(List<TallyLine> lines) {
        Map<TallyCount, Long> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(TallyCount.of(line), line.count(), Long::sum));
        return sums.entrySet().stream()
                .map(sum -> sum.getKey().with(sum.getValue()))
                .toList();
    }
}
