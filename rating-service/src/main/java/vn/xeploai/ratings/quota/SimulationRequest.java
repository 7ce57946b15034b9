package vn.xeploai.ratings.quota;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What is supposed to be decided, all at once. */
record SimulationRequest(
        @NotNull UUID campaign, @NotNull @Size(min = 1, max = 5000) List<@NotNull @Valid SupposedGrade> changes) {}
