/** Answers stored by {@code Idempotency-Key}, so that a repeated request gets the first answer again. */
package vn.xeploai.platform.idempotency;
