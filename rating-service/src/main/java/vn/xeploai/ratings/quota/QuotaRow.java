package vn.xeploai.ratings.quota;

/**
 * How many of one place stand alike.
 *
 * @param graded what is decided; nothing where it is not
 * @param proposed the proposal that stands; nothing where there is none, or a decision
 */
record QuotaRow(Place place, Graded graded, Graded proposed, int subjects) {}
