/**
 * Codes of other systems in place of ids: wherever a body or an address has an id marked {@link vn.xeploai.platform.code.ByCode}, it may name
 * the same by a code. Codes become ids before anything else reads the request.
 */
package vn.xeploai.platform.code;
