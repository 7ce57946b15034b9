package vn.xeploai.gateway.restated;

import vn.xeploai.gateway.figures.Mark;
import vn.xeploai.gateway.source.LineageExtent;
import vn.xeploai.gateway.source.TreeUnit;

/**
 * A unit of the period from which a unit of the later day came.
 *
 * @param mark its grade as an organisation, once it was handed upward; null before, or if it has none
 */
public record Predecessor(TreeUnit unit, Mark mark, LineageExtent extent) {}
