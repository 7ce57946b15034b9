/** Meetings (sinh hoạt chi bộ) of the units of a campaign: who was absent, how many attend over the year, and which cell did not meet. */
package vn.xeploai.reviews.meeting;
