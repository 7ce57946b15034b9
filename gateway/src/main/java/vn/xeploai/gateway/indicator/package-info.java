/** Indicators: what share of the members, cells or meetings a unit has to reach, and whether it does. */
package vn.xeploai.gateway.indicator;
