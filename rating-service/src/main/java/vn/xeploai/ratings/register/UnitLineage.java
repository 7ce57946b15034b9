package vn.xeploai.ratings.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a unit came from and what became of it, through all decisions. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnitLineage(List<Step> predecessors, List<Step> successors) {
    private static final String WHOLE = "WHOLE";

    /** @param extent {@code WHOLE} or {@code PART} */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Step(UUID fromId, UUID toId, String extent, LocalDate effectiveOn) {}

    /** The units from which it came, at any distance. */
    public List<UUID> origins() {
        return predecessors.stream().map(Step::fromId).distinct().toList();
    }

    /** The unit to which all that was left of that one went by the last decision until a day; empty where it was divided or simply ended. */
    public Optional<UUID> wholeSuccessor(UUID unit, LocalDate on) {
        var until = successors.stream()
                .filter(step ->
                        step.fromId().equals(unit) && !step.effectiveOn().isAfter(on))
                .toList();
        var last = until.stream().map(Step::effectiveOn).max(Comparator.naturalOrder());
        var steps = until.stream()
                .filter(step -> step.effectiveOn().equals(last.orElse(null)))
                .toList();
        if (steps.size() != 1 || !steps.get(0).extent().equals(WHOLE)) return Optional.empty();
        return Optional.of(steps.get(0).toId());
    }
}
