/** Strict reading of JSON: values of the wrong type are refused, never coerced. */
package vn.xeploai.platform.json;
