package vn.xeploai.emulation.nomination;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done to a nomination now. */
record NominationActions(List<NominationAction> allowed, List<RefusedNominationAction> refused) {
    /** To a nomination as recorded at an earlier instant nothing can be done. */
    static final NominationActions NONE = new NominationActions(null, null);

    /** What can be done to a nomination, as long as one of its items counts. */
    enum NominationAction {
        /** Hủy, rút đề nghị. */
        CANCELLATION("nomination-already-cancelled"),
        /** Hội đồng bỏ phiếu. */
        VOTE("council-vote-item-cancelled");

        private final String refusal;

        NominationAction(String refusal) {
            this.refusal = refusal;
        }
    }

    /** What cannot be done to a nomination now, and why. */
    record RefusedNominationAction(
            NominationAction action,
            @Schema(
                            description = "The end of the problem's type, or the code of the fault",
                            examples = "nomination-already-cancelled")
                    String reason,
            @Schema(description = "When its last item was cancelled") Instant since) {}

    /** @param cancelledAt when its last item was cancelled; null while one counts */
    static NominationActions of(Instant cancelledAt) {
        var all = NominationAction.values();
        if (cancelledAt == null) return new NominationActions(List.of(all), List.of());
        return new NominationActions(
                List.of(),
                Stream.of(all)
                        .map(action -> new RefusedNominationAction(action, action.refusal, cancelledAt))
                        .toList());
    }
}
