package vn.xeploai.ratings.overlay;

import jakarta.enterprise.context.ApplicationScoped;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.unit.UnitDirectory;

/** Takes an overlay: asks first whether its authority stands, since that may take a while, and then records it. */
@ApplicationScoped
class OverlayTaking {
    private final Schemes schemes;
    private final UnitDirectory directory;
    private final OverlayRecording recording;

    OverlayTaking(Schemes schemes, UnitDirectory directory, OverlayRecording recording) {
        this.schemes = schemes;
        this.directory = directory;
        this.recording = recording;
    }

    OverlayResponse take(OverlayRequest request) {
        new OverlayRule(schemes.get(request.scheme(), null)).check(request);
        var authority = directory
                .find(request.unitId(), request.documentDate())
                .orElseThrow(() -> OverlayRefusal.unitNotStanding(request.unitId()));
        return recording.record(new OverlayOrder(request, authority));
    }
}
