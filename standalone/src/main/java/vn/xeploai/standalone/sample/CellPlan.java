package vn.xeploai.standalone.sample;

/**
 * A cell before its size is settled.
 *
 * @param members null where it is to be drawn
 */
record CellPlan(SampleUnit unit, Integer members) {}
