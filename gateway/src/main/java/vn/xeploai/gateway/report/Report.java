package vn.xeploai.gateway.report;

import com.fasterxml.jackson.annotation.JsonValue;
import vn.xeploai.gateway.source.Scheme;

/**
 * @param scheme null if rating-service did not answer
 * @param stateScheme the rules of the grades of officials and agencies; null if unknown
 */
record Report(@JsonValue ReportResponse response, Scheme scheme, Scheme stateScheme) {}
