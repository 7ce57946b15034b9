/** Reports versions, watermarks and readiness. */
package vn.xeploai.gateway.meta;
