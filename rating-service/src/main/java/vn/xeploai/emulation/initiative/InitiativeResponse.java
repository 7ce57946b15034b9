package vn.xeploai.emulation.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.edge.Identified;

/** An initiative with its authors, the largest share first. */
record InitiativeResponse(@JsonUnwrapped InitiativeSummary initiative, List<AuthorShare> authors)
        implements Identified {
    @Override
    public UUID id() {
        return initiative.id();
    }

    record AuthorShare(UUID memberId, @Schema(examples = "60") BigDecimal sharePercent) {}
}
