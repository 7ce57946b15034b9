/** Newline-delimited JSON that ends with the number and hash of its lines. */
package vn.xeploai.platform.stream;
