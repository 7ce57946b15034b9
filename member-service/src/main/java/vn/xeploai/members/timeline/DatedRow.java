package vn.xeploai.members.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A row of a request about a subject of which one thing is true at a time, as the quota of a unit. */
public interface DatedRow {
    /** What the row is about; equal for rows that would replace each other. */
    Object subject();

    LocalDate from();

    /** Exclusive; null if no end is given. */
    LocalDate to();

    /** Those of one request about the same subject on the same days: of them only the last could be read. */
    static <R extends DatedRow> Set<R> contradictory(Collection<R> rows) {
        var contradictory = new HashSet<R>();
        rows.stream()
                .filter(row ->
                        row.from() != null && (row.to() == null || row.from().isBefore(row.to())))
                .collect(Collectors.groupingBy(DatedRow::subject))
                .values()
                .forEach(same -> addOverlapping(same, contradictory));
        return contradictory;
    }

    private static <R extends DatedRow> void addOverlapping(List<R> same, Set<R> contradictory) {
        for (var at = 0; at < same.size(); at++) {
            var row = same.get(at);
            var days = new Validity(row.from(), row.to());
            for (var other : same.subList(at + 1, same.size())) {
                if (!days.overlaps(new Validity(other.from(), other.to()))) continue;
                contradictory.add(row);
                contradictory.add(other);
            }
        }
    }
}
