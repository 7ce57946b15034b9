package vn.xeploai.standalone.sample;

/** A cell and how many members it has at the end of each of the sample's years. */
record Cell(SampleUnit unit, int size) {}
