/** The block of a report about what surrounds ratings: who was reviewed, what was found, and what became of it. */
package vn.xeploai.gateway.review;
