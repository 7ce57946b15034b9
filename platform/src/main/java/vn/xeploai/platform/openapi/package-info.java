/** Completes the OpenAPI documents with examples and problems. */
package vn.xeploai.platform.openapi;
