/**
 * What surrounds a rating: reviews (kiểm điểm), remedies (khắc phục), commitments (đăng ký, cam kết), meetings (sinh hoạt chi
 * bộ), tasks (nhiệm vụ, chỉ tiêu), inspections (kiểm tra, giám sát). It reads ratings by what they export, and ratings read of it only
 * facts that it hands over through {@link vn.xeploai.ratings.fact.FactSource}.
 */
package vn.xeploai.reviews;
