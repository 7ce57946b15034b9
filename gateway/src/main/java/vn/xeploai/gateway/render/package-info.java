/** Writes answers as JSON or CSV, with entity tags. */
package vn.xeploai.gateway.render;
