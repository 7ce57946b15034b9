/** Questions to the registers around ratings, and to those of titles, beside plain SQL over the same tables. */
package vn.xeploai.bench.emulation;
