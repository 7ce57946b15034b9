/** Refuses query parameters that an operation does not have, and values that cannot be read. */
package vn.xeploai.platform.parameter;
