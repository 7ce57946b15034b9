/** The subjects of campaigns, as the other packages beside it refer to them. */
package vn.xeploai.reviews.subject;
