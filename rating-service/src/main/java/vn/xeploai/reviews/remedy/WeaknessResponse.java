package vn.xeploai.reviews.remedy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.edge.Identified;

/** A weakness with its remedies, in the order in which they were planned. */
record WeaknessResponse(@JsonUnwrapped WeaknessSummary weakness, List<RemedySummary> plan) implements Identified {
    @Override
    public UUID id() {
        return weakness.id();
    }
}
