/** Reviews (kiểm điểm) of the subjects of a campaign: who was reviewed, when, with what was found, and who was not. */
package vn.xeploai.reviews.review;
