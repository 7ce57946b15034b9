/** Refusals and failures as problems (RFC 9457) in the language of the caller. */
package vn.xeploai.platform.problem;
