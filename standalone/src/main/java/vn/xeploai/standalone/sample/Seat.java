package vn.xeploai.standalone.sample;

import java.time.LocalDate;

/**
 * What is asked of a member before it is drawn who he is.
 *
 * @param youngest his age in the first of the sample's years of the district
 * @param admittedOn null where it is to be drawn
 */
record Seat(Cell cell, int youngest, int oldest, LocalDate admittedOn) {}
