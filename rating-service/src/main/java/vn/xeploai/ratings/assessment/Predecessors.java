package vn.xeploai.ratings.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** The units that a unit came from, as member-service answers. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Predecessors(List<Step> predecessors) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Step(UUID fromId) {}

    List<UUID> ids() {
        return predecessors.stream().map(Step::fromId).distinct().toList();
    }
}
