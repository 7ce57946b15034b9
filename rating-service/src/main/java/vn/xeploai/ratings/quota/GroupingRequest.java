package vn.xeploai.ratings.quota;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All named groups of a campaign; what is not in the list is no group any more. */
record GroupingRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "45-QĐ/ĐU") String documentNumber,
        @NotNull @Schema(examples = "2025-12-01") LocalDate documentDate,
        @NotNull @Size(max = 500) List<@NotNull @Valid PositionGroupRequest> groups) {
    /** All that are named by rules. */
    List<UUID> units() {
        return groups.stream()
                .flatMap(group -> group.units().stream())
                .distinct()
                .toList();
    }
}
