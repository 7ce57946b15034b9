/**
 * Programmes and monthly resolutions (chương trình, nghị quyết) of the units of a campaign, the tasks and targets (nhiệm vụ, chỉ tiêu) that
 * they set, and their results.
 */
package vn.xeploai.reviews.task;
