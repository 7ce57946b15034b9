/** The catalogue {@code reviews/catalogue.yaml}: occasions of reviews, checklists and programmes of commitments of each year. */
package vn.xeploai.reviews.catalogue;
