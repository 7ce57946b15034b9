package vn.xeploai.reviews.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.xeploai.platform.act.Document;

record PlanTasksRequest(
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid PlannedTask> tasks, @Valid Document document) {}
