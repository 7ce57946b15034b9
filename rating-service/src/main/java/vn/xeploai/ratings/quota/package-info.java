/**
 * Quotas (tỷ lệ xếp loại xuất sắc): the highest number of the best grades that each group of subjects may have, explained for readers,
 * tried for a proposal, and enforced when a document decides.
 */
package vn.xeploai.ratings.quota;
