package vn.xeploai.reviews.remedy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.xeploai.platform.act.Document;

record PlanRemediesRequest(
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid PlannedRemedy> remedies, @Valid Document document) {}
