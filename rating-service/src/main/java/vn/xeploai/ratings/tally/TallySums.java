package vn.xeploai.ratings.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The lines of the sums, by the units to which they belong. */
final class TallySums {
    private final List<TallyLine> entries;
    private final Map<TallyLine.Place, List<TallyLine>> counts;

    TallySums(List<TallyLine> lines) {
        entries = lines.stream().filter(line -> line.is("ENTRY")).toList();
        counts = lines.stream()
                .filter(line -> line.is("COUNT"))
                .collect(Collectors.groupingBy(TallyLine::place, LinkedHashMap::new, Collectors.toList()));
    }

    List<TallyLine.Place> places() {
        return entries.stream().map(TallyLine::place).toList();
    }

    /** @param rows whether what is below a unit was summed up with it */
    List<TallyUnit> units(List<TallyHead> heads, boolean rows) {
        var byPlace = heads.stream()
                .collect(Collectors.toMap(
                        head -> new TallyLine.Place(head.campaignId(), head.unitId()), Function.identity()));
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
                        .map(TallyUnit.OwnRating::of)
                        .findFirst()
                        .orElse(null),
                alike(lines));
    }

    /** All entries together. */
    List<TallyUnit.TallyCount> total() {
        return alike(counts.values().stream().flatMap(List::stream).toList());
    }

    /** The counts by state and grade. A unit's own rating is among those of its kind. */
    private static List<TallyUnit.TallyCount> alike(List<TallyLine> lines) {
        Map<TallyUnit.TallyCount, Long> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(TallyUnit.TallyCount.of(line), line.count(), Long::sum));
        return sums.entrySet().stream()
                .map(sum -> sum.getKey().with(sum.getValue()))
                .toList();
    }

    /**
     * A line of the sums.
     *
     * @param line ENTRY (a sum of units) or COUNT (subjects in it with the same state and grade)
     * @param own whether it is the rating of the entry's unit itself
     * @param count units of an ENTRY, else subjects
     * @param submitted whether it was submitted, of an ENTRY everything in it
     */
    record TallyLine(
            String line,
            UUID campaignId,
            UUID entryId,
            SubjectKind subjectKind,
            CountedState state,
            String grade,
            String distinction,
            String reason,
            boolean own,
            long count,
            String rosterHash,
            boolean submitted) {

        boolean is(String kind) {
            return line.equals(kind);
        }

        Place place() {
            return new Place(campaignId, entryId);
        }

        /** A unit within the copied tree of a campaign. */
        record Place(UUID campaignId, UUID unitId) {}
    }

    /** A unit of a copied tree and its current submission, as recorded at an instant. */
    record TallyHead(
            UUID campaignId,
            UUID unitId,
            UUID parentId,
            String kind,
            String type,
            String partyLevel,
            @Nested("submission") TallyUnit.SubmittedVersion submission) {}
}
