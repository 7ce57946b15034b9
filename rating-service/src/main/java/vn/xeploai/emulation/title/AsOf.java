package vn.xeploai.emulation.title;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The day of a document, as of which needs are judged: a record of a later day does not count, and the answer says that there is one. */
public record AsOf(LocalDate day) {
    /** A record of a day. */
    public interface Dated {
        UUID id();

        /** Null where none is recorded, so that it counts. */
        LocalDate day();
    }

    public boolean isLate(Dated record) {
        return record.day() != null && record.day().isAfter(day);
    }

    public <T extends Dated> List<T> inTime(List<T> records) {
        if (records.isEmpty()) return records;
        return records.stream().filter(record -> !isLate(record)).toList();
    }

    private <T extends Dated> List<T> late(List<T> records) {
        return records.stream().filter(this::isLate).toList();
    }

    /** What is recorded of later days is shown, though it does not count: {@code 0 (2025-12-20 > 2025-01-15)}. */
    public String text(String actual, List<? extends Dated> recorded) {
        var late = late(recorded);
        if (late.isEmpty()) return actual;
        return late.stream()
                .map(record -> record.day().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", ", actual + " (", " > " + day + ")"));
    }
}
