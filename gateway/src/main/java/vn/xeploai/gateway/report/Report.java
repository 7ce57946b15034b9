package vn.xeploai.gateway.report;

import com.fasterxml.jackson.annotation.JsonValue;
import vn.xeploai.gateway.source.Scheme;

/**
 * @param scheme null if rating-service did not answer
 * @param officialScheme the rules of the officials' grades; null if unknown
 */
record Report(@JsonValue ReportResponse response, Scheme scheme, Scheme officialScheme) {}
