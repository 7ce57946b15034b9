package vn.xeploai.emulation.nomination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.emulation.nomination.NominationActions.NominationAction;
import vn.xeploai.emulation.nomination.NominationActions.RefusedNominationAction;
import vn.xeploai.platform.edge.Identified;

/** A nomination with its items, in the order of the document. */
record NominationResponse(
        @JsonUnwrapped NominationSummary nomination,
        List<NominationItemSummary> items,
        @Schema(nullable = true, description = "What can be done now; null with `knownAt`")
                List<NominationAction> allowedActions,
        @Schema(nullable = true, description = "What cannot be done, and why; null with `knownAt`")
                List<RefusedNominationAction> refusedActions)
        implements Identified {
    @Override
    public UUID id() {
        return nomination.id();
    }
}
