/**
 * Submissions (báo cáo nộp cấp trên): the figures that units report to their superiors, in versions, what the superiors do with them, and
 * what differs between two versions.
 */
package vn.xeploai.ratings.submission;
