/** Strict reading of JSON and of parameters: values of the wrong type are refused, never coerced. */
package vn.xeploai.platform.json;
