/** Adds up what was rated, unit by unit and kind by kind. Pure functions, without I/O. */
package vn.xeploai.gateway.figures;
