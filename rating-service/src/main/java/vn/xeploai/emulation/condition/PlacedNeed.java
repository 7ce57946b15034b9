package vn.xeploai.emulation.condition;

import vn.xeploai.emulation.title.Title.Requirement;
import vn.xeploai.ratings.rule.OverlayReference;

/**
 * A need of a title as it holds in a place.
 *
 * @param overlay the document of a unit at or above the place that made it stricter; null if it is the regime's own
 */
public record PlacedNeed(Requirement requirement, OverlayReference overlay) {}
