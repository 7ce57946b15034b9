/** Nominations of recipients for titles, each with what was known of their eligibility then. */
package vn.xeploai.emulation.nomination;
