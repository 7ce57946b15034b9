package vn.xeploai.gateway.report;

import vn.xeploai.gateway.source.Scheme;

/** @param scheme null if rating-service did not answer */
record Report(ReportResponse response, Scheme scheme) {}
