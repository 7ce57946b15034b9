package vn.xeploai.gateway.report;

import vn.xeploai.gateway.inquiry.Period;

/**
 * @param unit an id or a code
 * @param district whether the unit must be a district committee
 */
record AskedReport(String unit, Period period, boolean district) {}
