/** Measures (số liệu): facts of a rating that no register has, and that the subject's unit or one above it reports. */
package vn.xeploai.ratings.measure;
