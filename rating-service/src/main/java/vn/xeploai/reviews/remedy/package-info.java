/**
 * Weaknesses (hạn chế, khuyết điểm) that were found in subjects, and the remedies against them with owner and due day, until somebody has
 * verified them.
 */
package vn.xeploai.reviews.remedy;
