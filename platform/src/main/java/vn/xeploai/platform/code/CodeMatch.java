package vn.xeploai.platform.code;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a code names.
 *
 * @param ids usually one; none if it names nothing on that day
 * @param candidates what it names on any day; may be left out where {@code ids} is one
 */
public record CodeMatch(List<UUID> ids, List<Candidate> candidates) {
    static final CodeMatch NONE = new CodeMatch(List.of(), List.of());

    /**
     * Something that a code names on the days {@code [validFrom, validTo)}.
     *
     * @param name null if it is not shown
     * @param validFrom null if the code names it on all days
     */
    public record Candidate(UUID id, String name, LocalDate validFrom, LocalDate validTo) {
        String words() {
            var words = name == null ? id.toString() : id + " " + name;
            return validFrom == null
                    ? words
                    : "%s [%s, %s)".formatted(words, validFrom, validTo == null ? "…" : validTo);
        }
    }

    List<String> words() {
        return candidates.stream().map(Candidate::words).toList();
    }
}
