package vn.xeploai.emulation.nomination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.edge.Identified;

/** A nomination with its items, in the order of the document. */
record NominationResponse(@JsonUnwrapped NominationSummary nomination, List<NominationItemSummary> items)
        implements Identified {
    @Override
    public UUID id() {
        return nomination.id();
    }
}
