/** Entity tags and {@code If-Match}. */
package vn.xeploai.platform.precondition;
