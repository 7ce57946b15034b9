/** The catalogue {@code reviews/catalogue.yaml}: occasions of reviews and the checklists of each year. */
package vn.xeploai.reviews.catalogue;
