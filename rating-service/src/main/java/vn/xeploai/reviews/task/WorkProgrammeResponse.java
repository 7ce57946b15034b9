package vn.xeploai.reviews.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.edge.Identified;

/** A programme with its tasks, in the order in which they were recorded. */
record WorkProgrammeResponse(@JsonUnwrapped WorkProgrammeSummary programme, List<TaskSummary> plan)
        implements Identified {
    @Override
    public UUID id() {
        return programme.id();
    }
}
