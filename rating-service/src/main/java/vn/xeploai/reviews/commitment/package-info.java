/** Commitments (đăng ký, cam kết) of subjects in the programmes of a year: who has one, who has none, and whether they are kept. */
package vn.xeploai.reviews.commitment;
