package vn.xeploai.ratings.overlay;

import com.fasterxml.jackson.annotation.JsonIgnore;
import vn.xeploai.ratings.unit.StandingUnit;

/**
 * An overlay to be recorded.
 *
 * @param authority the unit as it stands on the document's day, which member-service told beforehand; no part of what a caller sent
 */
record OverlayOrder(OverlayRequest request, @JsonIgnore StandingUnit authority) {}
