package vn.xeploai.gateway.scope;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.gateway.source.Lineage;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.source.UnitHistory;

/** The end of a unit. */
record UnitEnd(UUID id, String name, LocalDate validFrom, LocalDate endedOn) {
    /** Read from a problem of member-service; empty if it names no unit that had ended by {@code day}. */
    static Optional<UnitEnd> before(LocalDate day, JsonNode unit) {
        try {
            var end = new UnitEnd(
                    UUID.fromString(unit.path("id").asText()),
                    unit.path("name").asText(""),
                    LocalDate.parse(unit.path("validFrom").asText()),
                    LocalDate.parse(unit.path("validTo").asText()));
            return end.endedOn().isAfter(day) ? Optional.empty() : Optional.of(end);
        } catch (IllegalArgumentException | DateTimeParseException notEnded) {
            return Optional.empty();
        }
    }

    /** The document by which the unit ended. */
    record Document(String number, LocalDate date) {}

    /**
     * @param knownAt null for the current records
     * @return null if no document is recorded
     */
    Document document(UnitHistory history, Instant knownAt) {
        return history.versions().stream()
                .filter(version -> version.knownAt(knownAt) && endedOn.equals(version.validTo()))
                .filter(version -> version.documentNumber() != null)
                .map(version -> new Document(version.documentNumber(), version.documentDate()))
                .findFirst()
                .orElse(null);
    }

    record Successor(UUID id, String code, String name, String kind) {}

    /** The highest units that any part of the unit, or of those below it, went to. */
    static List<Successor> successors(Lineage lineage) {
        var reached = lineage.links().stream()
                .map(Lineage.Link::toId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var parents = lineage.toUnits().stream()
                .filter(unit -> unit.parentId() != null)
                .collect(Collectors.toMap(TreeUnit::id, TreeUnit::parentId));
        return lineage.toUnits().stream()
                .filter(unit -> reached.contains(unit.id()))
                .filter(unit -> !isBelow(unit.parentId(), reached, parents))
                .map(unit -> new Successor(unit.id(), unit.code(), unit.name(), unit.kind()))
                .sorted(Comparator.comparing(Successor::code, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(unit -> unit.id().toString()))
                .toList();
    }

    private static boolean isBelow(UUID above, Set<UUID> reached, Map<UUID, UUID> parents) {
        for (var step = above; step != null; step = parents.get(step)) {
            if (reached.contains(step)) return true;
        }
        return false;
    }
}
