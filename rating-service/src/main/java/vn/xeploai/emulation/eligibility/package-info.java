/** Who may be awarded a title, as far as the records say: never decided by itself, and with reasons and evidence for each condition. */
package vn.xeploai.emulation.eligibility;
