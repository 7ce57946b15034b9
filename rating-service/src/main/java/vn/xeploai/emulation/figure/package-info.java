/** Figures of titles and forms of commendation: who registered, was nominated, passed the vote and was awarded, and whether they add up. */
package vn.xeploai.emulation.figure;
