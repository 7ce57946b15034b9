/** The titles and forms of commendation of each legal regime, from the files {@code emulation/*.yaml}, and what each needs. */
package vn.xeploai.emulation.title;
