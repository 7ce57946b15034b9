package vn.xeploai.ratings.competence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of a unit, through all decisions. */
@JsonIgnoreProperties(ignoreUnknown = true)
record UnitLineage(List<Step> successors) {
    private static final String WHOLE = "WHOLE";

    /** @param extent {@code WHOLE} or {@code PART} */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Step(UUID fromId, UUID toId, String extent, LocalDate effectiveOn) {}

    /** The unit to which all that was left of that one went by the last decision until a day; empty where it was divided or simply ended. */
    Optional<UUID> wholeSuccessor(UUID unit, LocalDate on) {
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
