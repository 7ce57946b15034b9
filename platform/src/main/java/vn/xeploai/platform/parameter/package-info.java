/** Refuses query parameters that an operation does not have. */
package vn.xeploai.platform.parameter;
