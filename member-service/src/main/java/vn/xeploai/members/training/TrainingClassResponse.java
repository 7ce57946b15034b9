package vn.xeploai.members.training;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.edge.Identified;

@Schema(description = "A class with those who attended it, in the order of their ids")
record TrainingClassResponse(@JsonUnwrapped TrainingClassSummary trainingClass, List<UUID> members)
        implements Identified {
    @Override
    public UUID id() {
        return trainingClass.id();
    }
}
